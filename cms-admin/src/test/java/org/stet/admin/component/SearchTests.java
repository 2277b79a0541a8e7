package org.stet.admin.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.account.CurrentActor;

/** The search of the frame offers what the person may open, and leads there. */
class SearchTests extends ConsoleTest {

    @Autowired
    private List<SearchSource> sources;

    @Autowired
    private CurrentActor currentActor;

    @Test
    void aStoryIsFoundByItsHeadlineAndOpened() {
        newsroom.open();
        var story = newsroom.draft("Kestrel Bay votes");
        signIn(newsroom.ada());
        open("");

        hit("kestrel", "Kestrel Bay votes").open();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("stories/" + story);
    }

    /** The same search as the list's: whole texts, typing mistakes, and the most likely first. */
    @Test
    void aStoryIsFoundByAnyOfItsWords() {
        newsroom.open();
        newsroom.draft(newsroom.text("A walk", "The lighthouse keeper came home."));
        newsroom.draft(newsroom.text("Lighthouse lit", "It shines."));
        signIn(newsroom.ben());

        assertThat(titles("lighthouse")).containsExactly("Lighthouse lit", "A walk");
        assertThat(titles("lighthosue keeper")).containsExactly("A walk");
    }

    @Test
    void theFieldOfTheFrameFindsTheSame() {
        newsroom.open();
        newsroom.draft("Kestrel Bay votes");
        signIn(newsroom.ada());
        open("");
        find(Button.class).withAttribute("data-keys", "ctrl+k").single().click();

        @SuppressWarnings("unchecked")
        var field = (ComboBox<SearchHit>)
                find(ComboBox.class).withClassName("search-field").single();
        var found = field.getLazyDataView().getItems().map(SearchHit::title).toList();

        assertThat(found).contains("Kestrel Bay votes", "New story", "Desk");
    }

    @Test
    void whoMayNotOpenSomethingDoesNotFindIt() {
        newsroom.open();
        newsroom.author("Lee Park", "Science");
        signIn(newsroom.ada());
        assertThat(titles("lee")).isEmpty();
        assertThat(titles("ticker")).isEmpty();
        assertThat(titles("new st")).containsExactly("New story");

        signIn(newsroom.ben());
        assertThat(titles("new st")).isEmpty();

        signIn(newsroom.eve());
        assertThat(titles("lee")).containsExactly("Lee Park");
        assertThat(titles("ticker")).containsExactly("Ticker");
    }

    /** T02, T27: what is typed is neither a pattern nor markup. */
    @Test
    void oddInputFindsNothingAndBreaksNothing() {
        newsroom.open();
        newsroom.draft("Kestrel Bay votes");
        signIn(newsroom.eve());
        for (var odd :
                List.of("%", "_", "'; drop table article; --", "<img src=x onerror=alert(1)>", "x".repeat(5_000))) {
            assertThat(titles(odd)).as(odd).isEmpty();
        }
    }

    private SearchHit hit(String words, String title) {
        return hits(words).stream()
                .filter(hit -> hit.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(String words) {
        return hits(words).stream().map(SearchHit::title).toList();
    }

    private List<SearchHit> hits(String words) {
        var actor = currentActor.require();
        return sources.stream()
                .flatMap(source -> source.find(words, actor, 6).stream())
                .toList();
    }
}
