package org.stet.admin.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.admin.component.NewsroomClock;
import org.stet.core.media.FocalPoint;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureLibrary;
import org.stet.core.media.PictureRights;
import org.stet.core.media.PictureWords;
import org.stet.core.shared.PictureRef;

/** Licence, end of usage and focal point in the panel, in the library and where pictures are chosen (E3, E4). */
class PictureFramingTests extends ConsoleTest {

    @Autowired
    private PictureEditing editing;

    @Autowired
    private PictureLibrary library;

    @Test
    void licenceAndLastDayAreSavedWithTheWords() {
        signIn(newsroom.ada());
        var bridge = upload(700);
        open("media/" + bridge);
        var licence = find(ComboBox.class).withCaption("Licence").single();
        test(find(DatePicker.class).withCaption("May be used until").single()).setValue(LocalDate.of(2030, 5, 1));
        @SuppressWarnings("unchecked")
        var typed = (ComboBox<String>) licence;
        typed.setValue("Agency: Sundry");
        press("Save");
        assertThat(entry(bridge).rights()).isEqualTo(new PictureRights("Agency: Sundry", LocalDate.of(2030, 5, 1)));
    }

    @Test
    void theFocalPointIsSaidAloudAndSaved() {
        signIn(newsroom.ada());
        var bridge = upload(700);
        open("media/" + bridge);
        var field = find(FocalPointField.class).single();
        var dot = find(NativeButton.class, field).single();
        assertThat(dot.getElement().getAttribute("aria-label")).startsWith("Focal point, 50 % from the left, 50 %");

        field.moved(51, 49);

        assertThat(dot.getElement().getAttribute("aria-label")).startsWith("Focal point, 51 % from the left, 49 %");
        assertThat(field.getElement().getTextRecursively())
                .contains("51 % from the left, 49 % from the top")
                .contains("16:9", "3:2", "4:3", "1:1");
        press("Save");
        assertThat(entry(bridge).framing().focus()).isEqualTo(new FocalPoint(0.51, 0.49));
    }

    @Test
    void whatTheBrowserClaimsIsKeptInsideThePicture() {
        signIn(newsroom.ada());
        open("media/" + upload(700));
        var field = find(FocalPointField.class).single();
        field.moved(Integer.MAX_VALUE, -7);
        assertThat(field.value()).isEqualTo(new FocalPoint(1, 0));
    }

    @Test
    void aPictureThatIsTooSmallToBeCutSaysSo() {
        signIn(newsroom.ada());
        open("media/" + upload(40));
        var field = find(FocalPointField.class).single();
        assertThat(field.getElement().getTextRecursively())
                .contains("too small to be cut")
                .doesNotContain("16:9");
    }

    @Test
    void theLibraryMarksAndFindsWhatEndsAndWhatHasEnded() {
        signIn(newsroom.ada());
        var over = upload(41);
        var soon = upload(42);
        upload(43);
        usableUntil(over, NewsroomClock.today().minusDays(1));
        usableUntil(soon, NewsroomClock.today().plusDays(3));
        assertThat(open("media").getElement().getTextRecursively()).contains("Usage ended ", "Usage ends ");
        assertThat(shown("ENDED")).isEqualTo("media/" + over + "?show=ENDED");
        assertThat(shown("ENDING")).isEqualTo("media/" + soon + "?show=ENDING");
    }

    @Test
    void whatHasEndedIsOnlyChosenBySomebodyWhoWasTold() {
        signIn(newsroom.ada());
        var over = upload(41);
        usableUntil(over, NewsroomClock.today().minusDays(1));
        var field = new PictureField(editing, library);
        UI.getCurrent().add(field);
        press("Choose from the library");
        test(find(NativeButton.class, find(PicturePicker.class).single()).single())
                .click();
        assertThat(field.getValue()).isNull();
        press("Use it all the same");
        assertThat(field.getValue()).isEqualTo(over);
        assertThat(field.getHelperText()).contains("may not use this picture any more");
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
    }

    private String shown(String filter) {
        UI.getCurrent().navigate("media", QueryParameters.of("show", filter));
        roundTrip();
        return find(Anchor.class).withClassName("mt").single().getHref();
    }

    private void usableUntil(PictureRef picture, @Nullable LocalDate day) {
        editing.describe(picture, new PictureWords("A bridge", false, "The bridge", "", "Agency", day));
    }

    private PictureEntry entry(PictureRef picture) {
        return library.find(picture).orElseThrow();
    }

    private PictureRef upload(int width) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return editing.upload(new ByteArrayInputStream(bytes.toByteArray()), "picture.png")
                .id();
    }
}
