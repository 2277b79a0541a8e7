package org.stet.admin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.ArticleId;
import org.stet.core.dossier.DossierDesk;
import org.stet.core.dossier.DossierEditing;
import org.stet.core.dossier.DossierForm;
import org.stet.core.dossier.DossierId;
import org.stet.core.dossier.DossierRow;
import org.stet.core.dossier.DossierStory;
import org.stet.core.dossier.Reading;

/** F9: a story's own page says which dossiers it is in, and lets those who keep them change that. */
class StoryDossiersTests extends ConsoleTest {

    @Autowired
    private DossierDesk desk;

    @Autowired
    private DossierEditing editing;

    private ArticleId story = new ArticleId(0);
    private ArticleId other = new ArticleId(0);
    private DossierId harbour = new DossierId(0);

    @BeforeEach
    void keep() {
        newsroom.open();
        story = newsroom.draft("Cranes");
        other = newsroom.draft("Quays");
        harbour = newsroom.as(newsroom.eve(), () -> editing.create(form("The harbour case")));
        newsroom.as(newsroom.eve(), () -> editing.create(form("Bridges")));
    }

    @Test
    void anEditorPutsAStoryIntoADossierAndFollowsItsLink() {
        signIn(newsroom.eve());
        open("stories/" + story);
        choose("The harbour case");

        assertThat(stories()).containsExactly(story);
        assertThat(find(RouterLink.class, place()).single().getHref()).isEqualTo("dossiers/" + harbour);
        assertThat(place().getElement().getTextRecursively()).contains("Now in “The harbour case”");
        assertThat(finder().getListDataView().getItems())
                .extracting(row -> row.dossier().title())
                .containsExactly("Bridges");
    }

    @Test
    void takingItOutCanBeUndoneAndItStandsWhereItStood() {
        newsroom.as(newsroom.eve(), () -> {
            editing.add(harbour, story);
            editing.add(harbour, other);
        });
        signIn(newsroom.eve());
        open("stories/" + story);
        test(find(Button.class, place())
                        .withAttribute("aria-label", "Take this story out of “The harbour case”")
                        .single())
                .click();
        assertThat(stories()).containsExactly(other);
        press("Undo");
        assertThat(stories()).containsExactly(story, other);
    }

    @Test
    void aWriterReadsTheNamesAndNothingElse() {
        signIn(newsroom.ada());
        open("stories/" + story);
        assertThat(find(StoryDossiers.class).exists()).isFalse();
        newsroom.as(newsroom.eve(), () -> editing.add(harbour, story));
        signIn(newsroom.ada());
        open("");
        open("stories/" + story);
        assertThat(place().getElement().getTextRecursively()).contains("The harbour case");
        assertThat(find(RouterLink.class, place()).exists()).isFalse();
        assertThat(find(Button.class, place()).exists()).isFalse();
        assertThat(find(ComboBox.class, place()).exists()).isFalse();
    }

    private static DossierForm form(String title) {
        return new DossierForm(title, "", "", Reading.IN_ORDER);
    }

    private StoryDossiers place() {
        return find(StoryDossiers.class).single();
    }

    private void choose(String title) {
        test(finder()).selectItem(title);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<DossierRow> finder() {
        return (ComboBox<DossierRow>) find(ComboBox.class, place()).single();
    }

    private List<ArticleId> stories() {
        return desk.stories(harbour).stream().map(DossierStory::article).toList();
    }
}
