package org.stet.core.media;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
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

/** How pictures come into the library, are described, and leave it. */
@EditingService
public class PictureEditing {

    private static final Logger LOG = LoggerFactory.getLogger(PictureEditing.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;

    private final Pictures pictures;
    private final PictureLibrary library;
    private final PictureUses uses;
    private final VariantWork work;
    private final PictureStore store;
    private final Darkroom darkroom;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PictureEditing(
            Pictures pictures,
            PictureLibrary library,
            PictureUses uses,
            VariantWork work,
            PictureStore store,
            Darkroom darkroom,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.pictures = pictures;
        this.library = library;
        this.uses = uses;
        this.work = work;
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
        return receive(bytes, originalName).picture();
    }

    /** Like {@link #upload}, and says whether the library had the picture already. */
    @PreAuthorize("hasAnyRole('WRITER', 'REVIEWER', 'EDITOR')")
    @Transactional(propagation = Propagation.SUPPORTS)
    public PictureReceipt receive(InputStream bytes, String originalName) {
        try (var received = ReceivedFile.receive(bytes, originalName)) {
            return library.bySha256(received.sha256())
                    .map(known -> new PictureReceipt(known, true))
                    .orElseGet(() -> new PictureReceipt(takeIn(received), false));
        }
    }

    /** Writes down what a picture shows, for those who cannot see it and those who ask whose it is. */
    @PreAuthorize("hasAnyRole('WRITER', 'REVIEWER', 'EDITOR')")
    public void describe(PictureRef id, String alt, String caption, String credit) {
        describe(id, require(id).entry().words().saying(alt, false, caption, credit));
    }

    /** Writes down what a picture shows, or that it only decorates. */
    @PreAuthorize("hasAnyRole('WRITER', 'REVIEWER', 'EDITOR')")
    public void describe(PictureRef id, PictureWords words) {
        require(id).describe(words);
        events.publishEvent(new PictureDescribed(id, currentActor.require(), clock.instant()));
    }

    /** Says what of a picture must not be cut off. Its crops are made anew in the background; until then the old ones stay. */
    @PreAuthorize("hasAnyRole('WRITER', 'REVIEWER', 'EDITOR')")
    public void focus(PictureRef id, FocalPoint focus) {
        var now = clock.instant();
        if (require(id).focus(focus)) {
            work.again(id, now);
            events.publishEvent(new PictureFocused(id, focus, currentActor.require(), now));
        }
    }

    /** Deletes a picture that nothing shows, for good; {@link PictureInUse} names what shows it. */
    @PreAuthorize("hasRole('EDITOR')")
    public void delete(PictureRef id) {
        var picture = require(id);
        var shownBy = uses.of(id, clock.instant());
        if (!shownBy.isEmpty()) {
            throw PictureInUse.by(shownBy);
        }
        work.remove(id);
        try {
            pictures.delete(picture);
            pictures.flush();
        } catch (DataIntegrityViolationException e) {
            throw PictureInUse.meanwhile();
        }
        events.publishEvent(new PictureDeleted(id, picture.originalName(), currentActor.require(), clock.instant()));
        whenDone(TransactionSynchronization.STATUS_COMMITTED, () -> removeFiles(id));
    }

    private Picture require(PictureRef id) {
        return pictures.findById(id.value()).orElseThrow(() -> NotFound.of("picture " + id));
    }

    private PictureEntry takeIn(ReceivedFile received) {
        var header = PictureHeader.read(received.path());
        try (var prints = darkroom.develop(received.path(), header)) {
            return Objects.requireNonNull(transaction.execute(_ -> keep(received, prints)));
        }
    }

    /** First the files, then the row: a row always has its file, and a file without a row is removed or never found. */
    private PictureEntry keep(ReceivedFile received, Prints prints) {
        var id = newId();
        whenDone(TransactionSynchronization.STATUS_ROLLED_BACK, () -> removeFiles(id));
        prints.all().forEach(print -> store.put(id, print.variant(), print.path()));
        var actor = currentActor.require();
        var now = clock.instant();
        var picture = pictures.saveAndFlush(new Picture(id, received, prints, actor.id(), now));
        work.add(id, now);
        events.publishEvent(new PictureUploaded(id, received.originalName(), actor, now));
        return picture.entry();
    }

    /** Too late to refuse anything: what cannot be removed now is only space, and no row leads to it. */
    private void removeFiles(PictureRef id) {
        try {
            store.removeAll(id);
        } catch (UncheckedIOException e) {
            LOG.warn("Files of picture {} remain in the store: {}", id, e.getMessage());
        }
    }

    private static void whenDone(int outcome, Runnable then) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == outcome) {
                    then.run();
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
