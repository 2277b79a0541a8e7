package org.stet.admin.media;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureReceipt;
import org.stet.core.shared.NewsroomException;

/**
 * Lets the bytes of an upload stream straight into the core, on the request that carries them: outside the session's lock,
 * inside the uploader's own permission. What the browser said of the file decides nothing.
 */
final class Reception {

    static final int MAX_BYTES = 20_000_000;
    static final String[] MEDIA_TYPES = {"image/jpeg", "image/png", "image/webp"};
    static final String[] ENDINGS = {".jpg", ".jpeg", ".png", ".webp"};

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private Reception() {}

    /** Says in the session what became of it: a receipt, or the sentence of the refusal. */
    static void receive(
            UploadEvent event, PictureEditing pictures, Consumer<PictureReceipt> took, Consumer<String> refused)
            throws IOException {
        try (var bytes = event.getInputStream()) {
            var receipt = pictures.receive(bytes, event.getFileName());
            event.getUI().access(() -> took.accept(receipt));
        } catch (NewsroomException refusal) {
            refuse(event, refusal.sentence(), refused);
        } catch (AccessDeniedException denied) {
            refuse(event, Words.of("problem.not-allowed"), refused);
        } catch (RuntimeException failed) {
            LOG.error("A picture could not be taken in", failed);
            refuse(event, Words.of("picture.failed"), refused);
        }
    }

    private static void refuse(UploadEvent event, String sentence, Consumer<String> refused) {
        event.reject(sentence);
        event.getUI().access(() -> refused.accept(sentence));
    }
}
