package org.stet.admin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
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
import org.stet.core.dossier.DossierPicture;
import org.stet.core.dossier.DossierRow;
import org.stet.core.dossier.DossierStory;
import org.stet.core.dossier.Reading;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureWords;
import org.stet.core.media.TestPictures;
import org.stet.core.publication.StoryRow;

/** F9: an editor ties stories together, in an order, and is told what readers see of it. */
class DossiersViewTests extends ConsoleTest {

    @Autowired
    private DossierDesk desk;

    @Autowired
    private DossierEditing editing;

    @Autowired
    private PictureEditing pictures;

    private ArticleId live;

    @BeforeEach
    void stories() {
        newsroom.open();
        live = newsroom.published("Live");
        newsroom.draft("Draft");
    }

    @Test
    void editorsAndAdministratorsReachThem() {
        for (var person : List.of(newsroom.ada(), newsroom.ben())) {
            signIn(person);
            assertThat(open("dossiers")).isNotInstanceOf(DossiersView.class);
        }
        for (var person : List.of(newsroom.eve(), newsroom.noor())) {
            signIn(person);
            assertThat(open("dossiers")).isInstanceOf(DossiersView.class);
            assertThat(said()).contains("Which dossier?");
            assertThat(find(DossierGrid.class)
                            .single()
                            .getEmptyStateComponent()
                            .getElement()
                            .getTextRecursively())
                    .contains("No dossier yet.");
        }
    }

    @Test
    void aNewOneIsSavedThenFilled() {
        signIn(newsroom.eve());
        open("dossiers");
        press("New dossier");
        press("Save");
        assertThat(field("Title").getErrorMessage()).isEqualTo("The title must not be empty.");
        test(field("Title")).setValue("The case");
        press("Save");
        assertThat(row().dossier().slug().value()).isEqualTo("the-case");
        assertThat(said()).contains("No story in it yet", "Readers find no page at /dossiers/the-case");

        test(finder()).selectItem("Live");
        test(finder()).selectItem("Draft");
        assertThat(headlines()).containsExactly("Live", "Draft");
        assertThat(said()).contains("2 stories in it; readers see 1.", "not live");
        test(finder()).selectItem("Live");
        assertThat(headlines()).containsExactly("Live", "Draft");
        assertThat(noticeSays("“Live” is in this dossier already.")).isTrue();
    }

    @Test
    void storiesAreMovedByButtonsAndTakenOutWithAWayBack() {
        var other = newsroom.published("Other");
        signIn(newsroom.eve());
        var id = dossier("The case", live, other);
        open("dossiers/" + id);
        button("Move up “Other”");
        assertThat(headlines()).containsExactly("Other", "Live");
        assertThat(said()).contains("“Other” is now 1 of 2.");
        button("Move up “Other”");
        assertThat(headlines()).containsExactly("Other", "Live");
        button("Take out “Other”");
        assertThat(headlines()).containsExactly("Live");
        press("Undo");
        assertThat(headlines()).containsExactly("Other", "Live");
    }

    @Test
    void anAddressThatIsTakenIsRefusedAtItsField() {
        signIn(newsroom.eve());
        dossier("The case");
        var other = dossier("The affair");
        open("dossiers/" + other);
        test(field("Slug")).setValue("the-case");
        press("Save");
        assertThat(field("Slug").getErrorMessage()).contains("leads to another dossier");
        assertThat(field("Slug").getValue()).isEqualTo("the-case");
    }

    @Test
    void deletingSaysWhatReadersWillFind() {
        signIn(newsroom.eve());
        open("dossiers/" + dossier("The case", live));
        press("Delete");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Readers of /dossiers/the-case will find nothing there. Its story stays");
        test(find(Button.class).withText("Delete").all().getLast()).click();
        assertThat(desk.list("", 9)).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        signIn(newsroom.eve());
        var id = dossier("The case");
        open("dossiers/" + id);
        test(field("Title")).setValue("Mine");
        editing.change(id, row().dossier().version(), new DossierForm("Theirs", "", "", Reading.IN_ORDER));
        press("Save");
        assertThat(said()).contains("Somebody changed this dossier");
        assertThat(field("Title").getValue()).isEqualTo("Mine");
        press("Show theirs instead");
        assertThat(field("Title").getValue()).isEqualTo("Theirs");
    }

    @Test
    void whatIsNotSavedIsNotLeftWithoutAQuestion() {
        signIn(newsroom.eve());
        var id = dossier("The case");
        open("dossiers/" + id);
        test(field("Title")).setValue("Unsaved");
        DossierNavigation.openList("");
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(field("Title").getValue()).isEqualTo("Unsaved");
    }

    /** What is done to the stories leaves alone what is being typed, and its saving. */
    @Test
    void addingAStoryKeepsWhatIsTyped() {
        signIn(newsroom.eve());
        var id = dossier("The case");
        open("dossiers/" + id);
        test(field("Title")).setValue("Typed");
        test(finder()).selectItem("Live");
        assertThat(field("Title").getValue()).isEqualTo("Typed");
        press("Save");
        assertThat(row().dossier().title()).isEqualTo("Typed");
    }

    @Test
    void aPictureOfTheLibraryBringsItsWordsAndIsNotTakenWithoutAny() {
        signIn(newsroom.eve());
        var picture = pictures.upload(new ByteArrayInputStream(TestPictures.png(64, 48)), "court.png")
                .id();
        pictures.describe(picture, new PictureWords("A court", false, "", "Photo: Ada", "", null));
        open("dossiers/" + dossier("The case"));
        assertThat(find(TextField.class).withCaption("What the picture shows").exists())
                .isFalse();
        press("Choose from the library");
        test(find(NativeButton.class, find(Dialog.class).single()).single()).click();
        assertThat(field("What the picture shows").getValue()).isEqualTo("A court");
        test(field("What the picture shows")).setValue(" ");
        press("Save");
        assertThat(field("What the picture shows").getErrorMessage()).startsWith("Say what the picture shows");
        test(field("What the picture shows")).setValue("The court at noon");
        press("Save");

        assertThat(row().dossier().picture()).isEqualTo(new DossierPicture(picture, "The court at noon", "Photo: Ada"));
        assertThat(field("Credit").getValue()).isEqualTo("Photo: Ada");
        press("Remove");
        press("Save");
        assertThat(row().dossier().picture()).isNull();
    }

    private DossierId dossier(String title, ArticleId... stories) {
        var id = editing.create(new DossierForm(title, "", "", Reading.IN_ORDER));
        List.of(stories).forEach(story -> editing.add(id, story));
        return id;
    }

    private DossierRow row() {
        return desk.list("", 9).getFirst();
    }

    private List<String> headlines() {
        return desk.stories(row().dossier().id()).stream()
                .map(DossierStory::headline)
                .toList();
    }

    private void button(String label) {
        test(find(Button.class).withAriaLabel(label).single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<StoryRow> finder() {
        return find(ComboBox.class).withCaption("Add a story").single();
    }
}
