package org.stet.admin.media;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureReceipt;

/** Takes in several pictures at once, from a button or dropped anywhere on a zone. One that fails says why and stops no other. */
class PictureUploads {

    private final UploadManager manager;
    private final PictureEditing editing;
    private final Runnable taken;
    private final Arrivals arrivals = new Arrivals();

    /** {@code taken} hears of every picture that is new to the library. */
    PictureUploads(Component owner, PictureEditing editing, Runnable taken) {
        this.editing = editing;
        this.taken = taken;
        manager = new UploadManager(owner, this::receive);
        manager.setAcceptedMimeTypes(Reception.MEDIA_TYPES);
        manager.setAcceptedFileExtensions(Reception.ENDINGS);
        manager.setMaxFileSize(Reception.MAX_BYTES);
        manager.addFileRejectedListener(
                rejected -> arrivals.refused(rejected.getFileName(), Words.of(reason(rejected.getReason()))));
        manager.addAllFinishedListener(finished -> manager.clearFileList());
    }

    private static String reason(UploadManager.FileRejectionReason reason) {
        return switch (reason) {
            case FILE_TOO_LARGE -> "picture.too-big";
            case INCORRECT_FILE_TYPE -> "picture.wrong-type";
            case TOO_MANY_FILES, UNKNOWN -> "picture.failed";
        };
    }

    UploadButton button() {
        var button = new UploadButton(Words.of("media.upload"), manager);
        button.setIcon(new Icon("upload"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** What came in or is on its way stands above the content. */
    UploadDropZone zone(Component... content) {
        var files = new UploadFileList(manager);
        files.setI18n(UploadWords.read());
        var list = new Div(arrivals, files);
        list.add(content);
        list.addClassName("media-list");
        var zone = new UploadDropZone(list, manager);
        zone.addClassNames("view", "media-zone");
        return zone;
    }

    private void receive(UploadEvent event) throws IOException {
        var name = event.getFileName();
        Reception.receive(event, editing, receipt -> took(name, receipt), sentence -> arrivals.refused(name, sentence));
    }

    private void took(String fileName, PictureReceipt receipt) {
        if (receipt.isKnown()) {
            arrivals.known(fileName, receipt.picture());
        } else {
            arrivals.taken(fileName, receipt.picture());
            taken.run();
        }
    }
}
