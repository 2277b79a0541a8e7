package org.stet.admin.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.Hero;
import org.stet.core.article.StoryForm;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureLibrary;
import org.stet.core.media.PictureReceipt;
import org.stet.core.media.TestPictures;
import org.stet.core.media.VariantWorkshop;
import org.stet.core.shared.PictureRef;

class MediaViewTests extends ConsoleTest {

    @Autowired
    private PictureEditing editing;

    @Autowired
    private PictureLibrary library;

    @Autowired
    private VariantWorkshop workshop;

    @Test
    void whoeverWorksOnStoriesReachesTheLibraryAndWhoOnlyKeepsAccountsDoesNot() {
        assertThat(whoReach("media", MediaView.class)).containsExactly(newsroom.ada(), newsroom.ben(), newsroom.eve());
    }

    @Test
    void anEmptyLibrarySaysWhatToDo() {
        signIn(newsroom.ada());
        assertThat(words(open("media"))).contains("No pictures yet.");
    }

    @Test
    void theLibraryGrowsAPageAtATime() {
        signIn(newsroom.ada());
        for (var i = 0; i < PictureGrid.PAGE + 3; i++) {
            upload(10 + i);
        }
        open("media");
        assertThat(cards()).hasSize(PictureGrid.PAGE);
        press("Show more");
        assertThat(cards()).hasSize(PictureGrid.PAGE + 3);
        assertThat(find(Button.class).withText("Show more").exists()).isFalse();
    }

    @Test
    void aLinkCarriesTheSearchTheFilterAndTheOpenPicture() {
        signIn(newsroom.ada());
        var bridge = upload(20);
        var field = upload(21);
        editing.describe(bridge, "A bridge", "The bridge", "Photo: Ada");
        openWith("media/" + bridge, "q", "bridge");
        assertThat(cards()).hasSize(1);
        assertThat(find(TextField.class).withCaption("Caption").single().getValue())
                .isEqualTo("The bridge");
        assertThat(cards().getFirst().getHref()).isEqualTo("media/" + bridge + "?q=bridge");
        assertThat(cards().getFirst().getElement().getAttribute("aria-current")).isEqualTo("true");
        openWith("media", "show", "NO_ALT");
        assertThat(cards()).extracting(Anchor::getHref).containsExactly("media/" + field + "?show=NO_ALT");
        openWith("media", "show", "nonsense");
        assertThat(cards()).hasSize(2);
    }

    @Test
    void searchingFindsAndSaysWhereNothingIs() {
        signIn(newsroom.ada());
        upload(20);
        var view = open("media");
        test(find(TextField.class).withCaption("").all().getFirst()).setValue("no such words");
        assertThat(cards()).isEmpty();
        assertThat(words(view)).contains("No picture matches.");
        test(find(NativeButton.class).withText("Not used").single()).click();
        assertThat(words(view)).contains("No picture matches.");
    }

    @Test
    void whatIsSaidOfAPictureIsSaved() {
        signIn(newsroom.ada());
        var bridge = upload(20);
        open("media/" + bridge);
        test(find(TextArea.class).withCaption("Alt text").single()).setValue("A bridge in fog");
        test(find(TextField.class).withCaption("Credit").single()).setValue("Photo: Ada");
        press("Save");
        assertThat(entry(bridge).alt()).isEqualTo("A bridge in fog");
        assertThat(entry(bridge).credit()).isEqualTo("Photo: Ada");
        test(find(Checkbox.class).withCaption("Decorative").single()).click();
        press("Save");
        assertThat(entry(bridge).decorative()).isTrue();
        assertThat(find(TextArea.class).withCaption("Alt text").single().isEnabled())
                .isFalse();
    }

    @Test
    void aRefusedWordStandsInThePanelAndNothingTypedIsLost() {
        signIn(newsroom.ada());
        var bridge = upload(20);
        open("media/" + bridge);
        newsroom.as(newsroom.eve(), () -> editing.delete(bridge));
        signIn(newsroom.ada());
        test(find(TextField.class).withCaption("Caption").single()).setValue("Mine");
        press("Save");
        assertThat(words(find(PicturePanel.class).single())).contains("There is no picture " + bridge);
        assertThat(find(TextField.class).withCaption("Caption").single().getValue())
                .isEqualTo("Mine");
    }

    @Test
    void aUsedPictureNamesItsStoriesAndIsNotDeleted() {
        newsroom.open();
        signIn(newsroom.ada());
        var bridge = upload(20);
        var story = newsroom.draft(withHero("Bridge closed", bridge));
        signIn(newsroom.eve());
        open("media/" + bridge);
        var link = find(Anchor.class).withText("Bridge closed").single();
        assertThat(link.getHref()).isEqualTo("stories/" + story);
        press("Delete");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(words(find(PicturePanel.class).single()))
                .contains("This picture is in use, so it stays: the working copy of “Bridge closed”.");
        assertThat(library.find(bridge)).isPresent();
    }

    @Test
    void anUnusedPictureIsDeletedAfterOneQuestion() {
        signIn(newsroom.eve());
        var bridge = upload(20);
        open("media/" + bridge);
        press("Delete");
        var dialog = find(Dialog.class).single();
        test(find(Button.class, dialog).withText("Delete").single()).click();
        roundTrip();
        assertThat(library.find(bridge)).isEmpty();
        assertThat(cards()).isEmpty();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("media");
    }

    @Test
    void onlyEditorsAreOfferedToDelete() {
        signIn(newsroom.ada());
        open("media/" + upload(20));
        assertThat(find(Button.class).withText("Delete").exists()).isFalse();
        assertThat(find(Button.class).withText("Save").exists()).isTrue();
    }

    @Test
    void thePanelSaysWhenTheSizesAreThere() {
        signIn(newsroom.ada());
        var bridge = upload(700);
        open("media/" + bridge);
        assertThat(words(find(PicturePanel.class).single())).contains("sizes are being made");
        while (workshop.developNext()) {
            assertThat(library.find(bridge)).isPresent();
        }
        open("media");
        open("media/" + bridge);
        assertThat(words(find(PicturePanel.class).single())).contains("3 sizes as WebP and JPEG, metadata removed");
    }

    @Test
    void aPictureThatIsHereAlreadyIsToldWithTheWayToIt() {
        signIn(newsroom.ada());
        var bridge = upload(20);
        editing.describe(bridge, "", "The bridge", "");
        var arrivals = new Arrivals();
        UI.getCurrent().add(arrivals);
        var receipt = editing.receive(new ByteArrayInputStream(TestPictures.png(20, 30)), "again.png");
        assertThat(receipt).isEqualTo(new PictureReceipt(entry(bridge), true));
        arrivals.known("again.png", receipt.picture());
        arrivals.refused("page.html", "This file is a web page. Upload a JPEG, PNG or WebP.");
        assertThat(words(arrivals))
                .contains("The same picture is here already: “The bridge”.")
                .contains("page.html", "This file is a web page.");
        assertThat(find(Anchor.class, arrivals).withText("Open it").single().getHref())
                .isEqualTo("media/" + bridge);
        test(find(Button.class, arrivals)
                        .withAriaLabel("Dismiss the note about again.png")
                        .single())
                .click();
        assertThat(words(arrivals)).doesNotContain("again.png").contains("page.html");
    }

    @Test
    void aFieldTakesAPictureOfTheLibraryToo() {
        signIn(newsroom.ada());
        var bridge = upload(20);
        editing.describe(bridge, "A bridge", "The bridge", "");
        upload(21);
        var field = new PictureField(editing, library);
        UI.getCurrent().add(field);
        press("Choose from the library");
        var picker = find(PicturePicker.class).single();
        test(find(TextField.class, picker).single()).setValue("bridge in nobody’s words");
        assertThat(words(picker)).contains("No picture matches.");
        test(find(TextField.class, picker).single()).setValue("the bridge");
        test(find(NativeButton.class, picker).single()).click();
        assertThat(field.getValue()).isEqualTo(bridge);
        assertThat(picker.isOpened()).isFalse();
        assertThat(find(Image.class, field).single().getSrc()).isEqualTo("pictures/" + bridge);
    }

    private void openWith(String place, String name, String value) {
        UI.getCurrent().navigate(place, QueryParameters.of(name, value));
        roundTrip();
    }

    private StoryForm withHero(String headline, PictureRef picture) {
        var form = newsroom.text(headline);
        return newsroom.text(
                headline,
                "A paragraph.",
                Objects.requireNonNull(form.category()),
                form.authors(),
                form.tags(),
                new Hero(picture, "A bridge", "", ""));
    }

    private List<Anchor> cards() {
        return find(Anchor.class).withClassName("mt").all();
    }

    private PictureEntry entry(PictureRef picture) {
        return library.find(picture).orElseThrow();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private PictureRef upload(int width) {
        return editing.upload(new ByteArrayInputStream(TestPictures.png(width, 30)), "picture-" + width + ".png")
                .id();
    }
}
