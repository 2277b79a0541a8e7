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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureLibrary;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.PictureRef;

/**
 * Takes one picture into the library and holds on to it: a JPEG, PNG or WebP of at most 20 MB, chosen or dropped. The bytes
 * stream straight into the core, by the rights of whoever uploads; a refusal's sentence stands at the field, and the picture
 * that was there before stays. The value is absent where there is no picture.
 */
public class PictureField extends CustomField<@Nullable PictureRef> {

    private static final Logger LOG = LoggerFactory.getLogger(PictureField.class);
    private static final int MAX_BYTES = 20_000_000;

    private final PictureEditing pictures;
    private final PictureLibrary library;
    private final Div frame = new Div();
    private final Button choose = new Button();
    private final Button remove = new Button(Words.of("picture.remove"), click -> removed());
    private final Upload upload = new Upload();
    private @Nullable PictureRef picture;

    public PictureField(PictureEditing pictures, PictureLibrary library) {
        this.pictures = pictures;
        this.library = library;
        addClassName("picture-field");
        frame.addClassName("picture-frame");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        configureUpload();
        var verbs = new Div(upload, remove);
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
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setAcceptedFileExtensions(".jpg", ".jpeg", ".png", ".webp");
        upload.setMaxFileSize(MAX_BYTES);
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

    /** Runs on the request that carries the bytes: outside the session's lock, inside the uploader's own permission. */
    private void receive(UploadEvent event) throws IOException {
        try (var bytes = event.getInputStream()) {
            var taken = pictures.upload(bytes, event.getFileName()).id();
            event.getUI().access(() -> took(taken));
        } catch (NewsroomException refused) {
            event.reject(refused.sentence());
            event.getUI().access(() -> refuse(refused.sentence()));
        } catch (AccessDeniedException denied) {
            var sentence = Words.of("problem.not-allowed");
            event.reject(sentence);
            event.getUI().access(() -> refuse(sentence));
        } catch (RuntimeException failed) {
            LOG.error("A picture could not be taken in", failed);
            event.reject(Words.of("picture.failed"));
            event.getUI().access(() -> refuse(Words.of("picture.failed")));
        }
    }

    private void took(PictureRef taken) {
        upload.clearFileList();
        setInvalid(false);
        picture = taken;
        updateValue();
        show();
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        setErrorMessage(sentence);
        setInvalid(true);
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
        } else {
            var alt = entry().map(PictureEntry::alt).orElse("");
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
        show();
    }

    @Override
    public void focus() {
        choose.focus();
    }
}
