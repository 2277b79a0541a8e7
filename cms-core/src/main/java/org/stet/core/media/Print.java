package org.stet.core.media;

import java.nio.file.Path;

/** One variant as it left the {@link Darkroom}: a temporary file that is gone once this is closed, and its true size. */
record Print(PictureVariant variant, Path path, int width, int height) implements AutoCloseable {

    @Override
    public void close() {
        ReceivedFile.delete(path);
    }
}
