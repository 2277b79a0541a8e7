package org.stet.admin.media;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Ask;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureLibrary;
import org.stet.core.shared.PictureRef;

/**
 * Holds on to one picture of the library: chosen there, or taken in here, a JPEG, PNG or WebP of at most 20 MB. A refusal's
 * sentence stands at the field, and the picture that was there before stays. The value is absent where there is no picture.
 */
public class PictureField extends CustomField<@Nullable PictureRef> {

    private final PictureEditing pictures;
    private final PictureLibrary library;
    private final Div frame = new Div();
    private final Button choose = new Button();
    private final Button remove = new Button(Words.of("picture.remove"), click -> removed());
    private final Upload upload = new Upload();
    private final Button fromLibrary = new Button(Words.of("picture.library"), click -> pick());
    private Consumer<PictureEntry> chosen = taken -> {};
    private @Nullable PictureRef picture;

    public PictureField(PictureEditing pictures, PictureLibrary library) {
        this.pictures = pictures;
        this.library = library;
        addClassName("picture-field");
        frame.addClassName("picture-frame");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        configureUpload();
        var verbs = new Div(upload, fromLibrary, remove);
        verbs.addClassName("picture-verbs");
        var row = new Div(frame, verbs);
        row.addClassName("picture-row");
        add(row);
        show();
    }

    private void configureUpload() {
        upload.setUploadHandler(this::receive);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(Words.of("picture.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setAcceptedMimeTypes(Reception.MEDIA_TYPES);
        upload.setAcceptedFileExtensions(Reception.ENDINGS);
        upload.setMaxFileSize(Reception.MAX_BYTES);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Words.of("picture.too-big"))
                        .setIncorrectFileType(Words.of("picture.wrong-type"))
                        .setTooManyFiles(Words.of("picture.only-one"))));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
    }

    /** What the library knows about the chosen picture: alternative text, credit, size. */
    public Optional<PictureEntry> entry() {
        return Optional.ofNullable(picture).flatMap(library::find);
    }

    private void receive(UploadEvent event) throws IOException {
        Reception.receive(event, pictures, receipt -> took(receipt.picture()), this::refuse);
    }

    private void took(PictureEntry taken) {
        upload.clearFileList();
        choose(taken);
    }

    /** A picture that may not be used any more is chosen only by somebody who was told so. */
    private void choose(PictureEntry taken) {
        var until = taken.rights().usageUntil();
        if (until == null || !taken.rights().ended(NewsroomClock.today())) {
            take(taken);
            return;
        }
        Ask.first(
                Words.of("picture.ended.heading", PictureTile.name(taken)),
                Words.of("picture.ended.consequence", PictureTile.DAY.format(until)),
                Words.of("picture.ended.choose"),
                () -> take(taken));
    }

    private void take(PictureEntry taken) {
        setInvalid(false);
        picture = taken.id();
        updateValue();
        show();
        chosen.accept(taken);
    }

    /** Hears of each picture that somebody chose here, after it became the value. */
    public void onChosen(Consumer<PictureEntry> listener) {
        chosen = listener;
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        setErrorMessage(sentence);
        setInvalid(true);
    }

    private void pick() {
        new PicturePicker(library, NewsroomClock.today(), this::choose).open();
    }

    private void removed() {
        setInvalid(false);
        picture = null;
        updateValue();
        show();
        choose.focus();
    }

    private void show() {
        var shown = picture;
        frame.removeAll();
        if (shown == null) {
            frame.add(new Span(Words.of("picture.none")));
            setHelperText("");
        } else {
            var entry = entry();
            var alt = entry.map(PictureEntry::alt).orElse("");
            setHelperText(entry.filter(each -> each.rights().ended(NewsroomClock.today()))
                    .map(each -> Words.of("picture.ended"))
                    .orElse(""));
            frame.add(new Image(PictureAddress.of(shown), alt.isEmpty() ? Words.of("picture.alt") : alt));
        }
        choose.setText(Words.of(shown == null ? "picture.upload" : "picture.replace"));
        remove.setVisible(shown != null && !isReadOnly());
    }

    @Override
    protected @Nullable PictureRef generateModelValue() {
        return picture;
    }

    @Override
    protected void setPresentationValue(@Nullable PictureRef value) {
        picture = value;
        show();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        upload.setVisible(!readOnly);
        fromLibrary.setVisible(!readOnly);
        show();
    }

    @Override
    public void focus() {
        choose.focus();
    }
}
