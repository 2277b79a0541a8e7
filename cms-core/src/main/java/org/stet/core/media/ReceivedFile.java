package org.stet.core.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Text;

/** An upload as it came in: a temporary file that is gone once this is closed, and the SHA-256 of its bytes. */
record ReceivedFile(Path path, String sha256, String originalName) implements AutoCloseable {

    /** 20 MB, counted as the bytes arrive, whatever length was declared. */
    static final long MAX_BYTES = 20_000_000;

    static ReceivedFile receive(InputStream bytes, String originalName) {
        var name = displayName(originalName);
        var path = temporary("stet-upload");
        try (var file = Files.newOutputStream(path);
                var out = new DigestOutputStream(file, newDigest())) {
            copy(bytes, out);
            return new ReceivedFile(
                    path, HexFormat.of().formatHex(out.getMessageDigest().digest()), name);
        } catch (IOException e) {
            delete(path);
            throw PictureNotStored.because(e);
        } catch (RuntimeException e) {
            delete(path);
            throw e;
        }
    }

    static Path temporary(String prefix) {
        try {
            return Files.createTempFile(prefix, null);
        } catch (IOException e) {
            throw PictureNotStored.because(e);
        }
    }

    static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw PictureNotStored.because(e);
        }
    }

    @Override
    public void close() {
        delete(path);
    }

    private static void copy(InputStream bytes, OutputStream out) throws IOException {
        var buffer = new byte[8192];
        var total = 0L;
        for (var read = next(bytes, buffer); read >= 0; read = next(bytes, buffer)) {
            total += read;
            if (total > MAX_BYTES) {
                throw new InvalidInput("This file has more than 20 MB. Save it smaller and upload it again.");
            }
            out.write(buffer, 0, read);
        }
    }

    private static int next(InputStream bytes, byte[] buffer) {
        try {
            return bytes.read(buffer);
        } catch (IOException e) {
            throw new InvalidInput("The upload broke off. Try again.");
        }
    }

    /** The last part of the name, for people to recognise; no path is ever made of it. */
    private static String displayName(String originalName) {
        var last = originalName.substring(Math.max(originalName.lastIndexOf('/'), originalName.lastIndexOf('\\')) + 1);
        var line = Text.line("The file name", last.substring(Math.max(0, last.length() - 200)), 200);
        return line.isEmpty() ? "untitled" : line;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
