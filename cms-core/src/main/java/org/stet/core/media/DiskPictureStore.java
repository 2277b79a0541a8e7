package org.stet.core.media;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.stet.core.shared.PictureRef;

/**
 * Pictures in a folder, spread over two levels of subfolders. A file appears under its name only when it is complete. Paths
 * are made of checked names and numbers alone.
 */
class DiskPictureStore implements PictureStore {

    private final Path directory;

    DiskPictureStore(MediaProperties properties) {
        directory = properties.directory().toAbsolutePath().normalize();
    }

    @Override
    public void put(PictureRef id, PictureVariant variant, Path file) {
        var target = path(id, variant);
        var unfinished = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, unfinished, REPLACE_EXISTING);
            Files.move(unfinished, target, ATOMIC_MOVE);
        } catch (IOException e) {
            discard(unfinished, e);
            throw PictureNotStored.because(e);
        }
    }

    @Override
    public Optional<StoredPicture> open(PictureRef id, PictureVariant variant) {
        var path = path(id, variant);
        try {
            var length = Files.size(path);
            return Optional.of(new StoredPicture(Files.newInputStream(path), length));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read picture " + id, e);
        }
    }

    @Override
    public void remove(PictureRef id, PictureVariant variant) {
        try {
            Files.deleteIfExists(path(id, variant));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove picture " + id, e);
        }
    }

    @Override
    public void removeAll(PictureRef id) {
        try (var files = Files.newDirectoryStream(folder(id), id.value() + "-*")) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException | DirectoryIteratorException e) {
            throw new UncheckedIOException(
                    "Cannot remove picture " + id, e instanceof IOException io ? io : new IOException(e));
        }
    }

    private Path path(PictureRef id, PictureVariant variant) {
        return folder(id).resolve(id.value() + "-" + variant.fileName());
    }

    private Path folder(PictureRef id) {
        var padded = (id.value() + "0000").substring(0, 4);
        return directory.resolve(padded.substring(0, 2)).resolve(padded.substring(2, 4));
    }

    private static void discard(Path unfinished, IOException reason) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
