package org.stet.admin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.admin.ConsoleTest;
import org.stet.admin.draft.Typist;
import org.stet.core.article.ArticleId;
import org.stet.core.preview.OpenPreview;
import org.stet.core.preview.PreviewEditing;
import org.stet.core.preview.PreviewedStories;
import org.stet.core.preview.PreviewedStory;
import org.stet.core.publication.StoryDesk;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;

/** B9, B10, T20: the site's page beside the text, and links for people without an account. */
class PreviewViewTests extends ConsoleTest {

    @Autowired
    private PreviewEditing previews;

    @Autowired
    private PreviewedStories stories;

    @Autowired
    private CurrentSettings settings;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PreviewRoom room;

    @Autowired
    private StoryDesk desk;

    private ArticleId draft;

    @BeforeEach
    void write() {
        newsroom.open();
        draft = newsroom.draft("Beside the text");
        signIn(newsroom.ada());
    }

    @Test
    void theButtonOpensThePageOfTheSiteAndClosesIt() {
        open(story());
        assertThat(find(IFrame.class).exists()).isFalse();

        press("Preview");
        var frame = newest();
        assertThat(frame.getSrc()).startsWith(settings.get().absolute("/preview/"));
        assertThat(frame.getElement().getAttribute("title")).isEqualTo("The page readers would see");
        assertThat(frame.getElement().getAttribute("sandbox")).doesNotContain("allow-scripts", "allow-top-navigation");
        assertThat(shown().story().teaser().headline()).isEqualTo("Beside the text");
        var token = token();

        press("Preview");
        assertThat(find(IFrame.class).exists()).isFalse();
        assertThat(stories.find(token, clock.now())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phone", "Desktop"})
    void theAddressSaysHowWideItIs(String width) {
        open(story() + "?preview=" + width.toLowerCase(Locale.ROOT));

        assertThat(pressed(width)).isEqualTo("true");
        assertThat(pressed(width.equals("Phone") ? "Desktop" : "Phone")).isEqualTo("false");
        assertThat(shown()).isNotNull();
    }

    @Test
    void anotherWidthIsAnotherLookAtTheSamePage() {
        open(story() + "?preview=phone");
        var token = token();

        press("Desktop");

        assertThat(token()).isEqualTo(token);
        assertThat(pressed("Desktop")).isEqualTo("true");
    }

    @Test
    void itFollowsEverySave() {
        var view = open(story() + "?preview=phone");
        var before = newest().getSrc();
        var token = token();

        type(view, "Beside the newer text");

        assertThat(shown().story().teaser().headline()).isEqualTo("Beside the newer text");
        assertThat(token()).isEqualTo(token);
        assertThat(newest().getSrc()).isNotEqualTo(before);
    }

    @Test
    void oneThatEndedMeanwhileIsReplaced() {
        var view = open(story() + "?preview=phone");
        var token = token();
        jdbc.sql("delete from preview").update();

        type(view, "After the night");

        assertThat(token()).isNotEqualTo(token);
        assertThat(shown().story().teaser().headline()).isEqualTo("After the night");
    }

    @Test
    void reviewersSeeTheSubmittedRevision() {
        newsroom.submit(draft);
        signIn(newsroom.ben());
        open("review/" + draft + "?preview=desktop");

        assertThat(shown().revision()).isEqualTo(1);
    }

    @Test
    void whoWritesAndReadsNothingIsOfferedNothing() {
        signIn(newsroom.noor());
        open(story() + "?preview=phone");

        assertThat(find(IFrame.class).exists()).isFalse();
        assertThat(find(Button.class).withText("Preview").exists()).isFalse();
        assertThat(find(MenuBar.class).exists()).isFalse();
    }

    @Test
    void theMenuOfAStoryOffersLinks() {
        open(story());

        var items =
                find(MenuBar.class).single().getItems().getFirst().getSubMenu().getItems();

        assertThat(items).extracting(MenuItem::getText).contains("Preview links");
    }

    @Test
    void aLinkIsShownOnceAndRevokedForGood() {
        dialog();
        assertThat(dialogText()).contains("No link is open.");

        press("Make a link");
        var address = find(TextField.class, openDialog()).single().getValue();
        var token = address.substring(address.lastIndexOf('/') + 1);
        assertThat(address).startsWith(settings.get().absolute("/preview/"));
        assertThat(stories.find(token, clock.now())).isPresent();
        assertThat(dialogText()).contains("It ends ", "Working copy", "By Ada Lind");

        press("Done");
        dialog();
        assertThat(find(TextField.class, openDialog()).all()).isEmpty();
        assertThat(find(ListItem.class, openDialog()).all()).hasSize(1);
        assertThat(dialogText()).doesNotContain(token);

        press("Revoke");
        test(find(Button.class).withText("Revoke").all().getLast()).click();
        assertThat(stories.find(token, clock.now())).isEmpty();
        assertThat(dialogText()).contains("No link is open.");
        assertThat(noticeSays("That link leads nowhere now")).isTrue();
    }

    @Test
    void theDialogNamesEachOpenLinkAndItsEnd() {
        newsroom.submit(draft);
        var made = newsroom.as(newsroom.ben(), () -> previews.link(draft));
        signIn(newsroom.ada());
        dialog();

        assertThat(dialogText()).contains("Revision 1", "By Ben Okafor").doesNotContain(made.token());
        assertThat(previews.open(draft)).extracting(OpenPreview::id).isEqualTo(List.of(made.id()));
    }

    private void dialog() {
        open("");
        open(story());
        room.openLinks(desk.find(draft).orElseThrow());
        roundTrip();
    }

    private PreviewLinksDialog openDialog() {
        return find(PreviewLinksDialog.class).single();
    }

    private String dialogText() {
        return openDialog().getElement().getTextRecursively();
    }

    private String story() {
        return "stories/" + draft;
    }

    /** The one before it stays until the browser has loaded this one. */
    private IFrame newest() {
        return find(IFrame.class).all().getLast();
    }

    private String pressed(String name) {
        return find(Button.class).withText(name).single().getElement().getAttribute("aria-pressed");
    }

    private PreviewedStory shown() {
        return stories.find(token(), clock.now()).orElseThrow();
    }

    private String token() {
        var src = newest().getSrc();
        return src.substring(src.lastIndexOf('/') + 1, src.indexOf('?'));
    }

    /** What the editor in the browser sends a moment after somebody typed. */
    private void type(Component view, String headline) {
        Typist.types(view, headline);
        roundTrip();
    }
}
