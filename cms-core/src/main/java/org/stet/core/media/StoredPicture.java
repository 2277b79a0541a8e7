package org.stet.core.media;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one variant, and how many there are. Close it. */
public record StoredPicture(InputStream bytes, long length) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
