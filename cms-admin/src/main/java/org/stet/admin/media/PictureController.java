package org.stet.admin.media;

import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.stet.core.media.PictureStore;
import org.stet.core.media.PictureVariant;
import org.stet.core.media.PictureVariants;
import org.stet.core.media.StoredPicture;
import org.stet.core.media.VariantFormat;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;

/**
 * The bytes of a picture for people who are signed in, published or not. They never change under the same id; a shared cache
 * must not keep them, and nothing in them may run.
 */
@Controller
class PictureController {

    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

    private static final PictureVariant SMALL = new PictureVariant(640, VariantFormat.JPEG);

    private final PictureStore store;

    PictureController(PictureStore store) {
        this.store = store;
    }

    @GetMapping("/" + PictureAddress.PATH + "{id}")
    ResponseEntity<Resource> picture(@PathVariable String id) {
        return answer(named(id).flatMap(ref -> store.open(ref, PictureVariants.WEB)));
    }

    @GetMapping("/" + PictureAddress.PATH + "{id}" + PictureAddress.SMALL)
    ResponseEntity<Resource> small(@PathVariable String id) {
        return answer(named(id).flatMap(ref -> store.open(ref, SMALL).or(() -> store.open(ref, PictureVariants.WEB))));
    }

    private static ResponseEntity<Resource> answer(Optional<StoredPicture> picture) {
        return picture.map(PictureController::bytes)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<PictureRef> named(String id) {
        try {
            return Optional.of(new PictureRef(id));
        } catch (InvalidInput unknown) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<Resource> bytes(StoredPicture picture) {
        return ResponseEntity.ok()
                .cacheControl(A_DAY)
                .contentType(MediaType.IMAGE_JPEG)
                .contentLength(picture.length())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(picture.bytes()));
    }
}
