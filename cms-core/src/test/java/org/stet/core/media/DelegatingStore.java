package org.stet.core.media;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.stet.core.shared.PictureRef;

/** A store in which something happens once, before the first file is kept. */
record DelegatingStore(PictureStore store, Runnable once, AtomicBoolean isDone) implements PictureStore {

    DelegatingStore(PictureStore store, Runnable once) {
        this(store, once, new AtomicBoolean());
    }

    @Override
    public void put(PictureRef id, PictureVariant variant, Path file) {
        if (isDone.compareAndSet(false, true)) {
            once.run();
        }
        store.put(id, variant, file);
    }

    @Override
    public Optional<StoredPicture> open(PictureRef id, PictureVariant variant) {
        return store.open(id, variant);
    }

    @Override
    public void remove(PictureRef id, PictureVariant variant) {
        store.remove(id, variant);
    }

    @Override
    public void removeAll(PictureRef id) {
        store.removeAll(id);
    }
}
