package org.stet.core.media;

import java.nio.file.Path;

/** The web variant as it left the {@link Darkroom}: a temporary JPEG that is gone once this is closed. */
record WebPicture(Path path, int width, int height) implements AutoCloseable {

    @Override
    public void close() {
        ReceivedFile.delete(path);
    }
}
