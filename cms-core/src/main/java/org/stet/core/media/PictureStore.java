package org.stet.core.media;

import java.nio.file.Path;
import java.util.Optional;
import org.stet.core.shared.PictureRef;

/** Where the bytes of pictures are kept. A variant is named by the picture, a width and a
 * format that we know, and nothing a visitor typed. */
public interface PictureStore {

    /** Keeps a copy of {@code file}, wholly or not at all; {@link PictureNotStored} when it cannot. */
    void put(PictureRef id, PictureVariant variant, Path file);

    /** The bytes of a variant; empty when there is none. */
    Optional<StoredPicture> open(PictureRef id, PictureVariant variant);

    /** Forgets a variant; nothing happens when there is none. */
    void remove(PictureRef id, PictureVariant variant);

    /** Forgets everything of a picture, whatever it is called. */
    void removeAll(PictureRef id);
}
