package org.stet.core.media;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.account.CurrentActor;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.PictureRef;

/** How pictures come into the library. */
@EditingService
public class PictureEditing {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;

    private final Pictures pictures;
    private final PictureLibrary library;
    private final PictureStore store;
    private final Darkroom darkroom;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PictureEditing(
            Pictures pictures,
            PictureLibrary library,
            PictureStore store,
            Darkroom darkroom,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.pictures = pictures;
        this.library = library;
        this.store = store;
        this.darkroom = darkroom;
        this.currentActor = currentActor;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Takes in a JPEG, PNG or WebP of at most 20 MB and 50 million pixels (WebP: 25); the same bytes again are the same picture again.
     * The bytes arrive at the pace of somebody's network, so no transaction is open meanwhile.
     */
    @PreAuthorize("hasAnyRole('WRITER', 'REVIEWER', 'EDITOR')")
    @Transactional(propagation = Propagation.SUPPORTS)
    public PictureEntry upload(InputStream bytes, String originalName) {
        try (var received = ReceivedFile.receive(bytes, originalName)) {
            return library.bySha256(received.sha256()).orElseGet(() -> takeIn(received));
        }
    }

    /** Writes down what a picture shows, for those who cannot see it and those who ask whose it is. */
    @PreAuthorize("hasAnyRole('WRITER', 'REVIEWER', 'EDITOR')")
    public void describe(PictureRef id, String alt, String caption, String credit) {
        var picture = pictures.findById(id.value()).orElseThrow(() -> NotFound.of("picture " + id));
        picture.describe(alt, caption, credit);
        events.publishEvent(new PictureDescribed(id, currentActor.require(), clock.instant()));
    }

    private PictureEntry takeIn(ReceivedFile received) {
        var header = PictureHeader.read(received.path());
        try (var web = darkroom.develop(received.path(), header)) {
            return Objects.requireNonNull(transaction.execute(_ -> keep(received, web)));
        }
    }

    /** First the file, then the row: a row always has its file, and a file without a row is removed or never found. */
    private PictureEntry keep(ReceivedFile received, WebPicture web) {
        var id = newId();
        removeUnlessCommitted(id);
        store.put(id, PictureVariants.WEB, web.path());
        var actor = currentActor.require();
        var now = clock.instant();
        var picture = pictures.saveAndFlush(new Picture(id, received, web, actor.id(), now));
        events.publishEvent(new PictureUploaded(id, received.originalName(), actor, now));
        return picture.entry();
    }

    private void removeUnlessCommitted(PictureRef id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    store.remove(id, PictureVariants.WEB);
                }
            }
        });
    }

    private static PictureRef newId() {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return new PictureRef(HexFormat.of().formatHex(bytes));
    }
}
