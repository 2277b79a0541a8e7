package org.stet.admin.media;

import com.vaadin.flow.component.upload.UploadFileListI18N;
import org.stet.admin.component.Words;

/** What a list of files on their way says. */
final class UploadWords {

    private UploadWords() {}

    static UploadFileListI18N read() {
        var failed = Words.of("media.file.failed");
        return new UploadFileListI18N()
                .setFile(new UploadFileListI18N.File()
                        .setStart(Words.of("media.file.start"))
                        .setRetry(Words.of("media.file.retry"))
                        .setRemove(Words.of("media.file.remove")))
                .setUploading(new UploadFileListI18N.Uploading()
                        .setStatus(new UploadFileListI18N.Uploading.Status()
                                .setHeld(Words.of("media.file.queued"))
                                .setConnecting(Words.of("media.file.connecting"))
                                .setStalled(Words.of("media.file.stalled"))
                                .setProcessing(Words.of("media.file.processing")))
                        .setRemainingTime(new UploadFileListI18N.Uploading.RemainingTime()
                                .setPrefix(Words.of("media.file.remaining") + " ")
                                .setUnknown(Words.of("media.file.unknown")))
                        .setError(new UploadFileListI18N.Uploading.UploadError()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)));
    }
}
