package org.stet.core.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.media.VariantWork.Job;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.PictureRef;

/** Makes the variants that uploads did not wait for. Nobody asks for it by name; any number of nodes may do it at once. */
@EditingService
public class VariantWorkshop {

    private static final Logger LOG = LoggerFactory.getLogger(VariantWorkshop.class);

    private final VariantWork work;
    private final PictureLibrary library;
    private final PictureStore store;
    private final Darkroom darkroom;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VariantWorkshop(
            VariantWork work,
            PictureLibrary library,
            PictureStore store,
            Darkroom darkroom,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.work = work;
        this.library = library;
        this.store = store;
        this.darkroom = darkroom;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Makes the variants of one picture; {@code false} when none waits. No transaction is open while pixels are at work. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean developNext() {
        Optional<Job> job = transaction.execute(_ -> work.take(clock.instant()));
        if (job == null || job.isEmpty()) {
            return false;
        }
        develop(job.get());
        return true;
    }

    private void develop(Job job) {
        try {
            var picture = library.find(job.picture()).orElseThrow(() -> NotFound.of("picture " + job.picture()));
            make(job, picture);
        } catch (DataAccessException | TransactionException databaseIsAway) {
            throw databaseIsAway;
        } catch (RuntimeException failed) {
            LOG.warn("The variants of picture {} failed, try {}", job.picture(), job.attempt(), failed);
            transaction.executeWithoutResult(
                    _ -> work.postpone(job, String.valueOf(failed.getMessage()), clock.instant()));
        }
    }

    private void make(Job job, PictureEntry picture) {
        var largest = picture.ready().jpeg().contains(PictureVariants.LARGE.width())
                ? PictureVariants.LARGE
                : PictureVariants.WEB;
        var copy = copy(picture.id(), largest);
        try (var prints = sizes(picture, copy, largest);
                var crops = darkroom.crop(
                        copy, picture.framing().focus(), picture.framing().version())) {
            prints.all().forEach(print -> store.put(picture.id(), print.variant(), print.path()));
            crops.all().forEach(print -> store.put(picture.id(), print.variant(), print.path()));
            finish(
                    job,
                    picture,
                    isDeveloped(picture) ? picture.ready() : ready(prints, largest),
                    ReadyCrops.of(picture.framing().version(), crops));
        } finally {
            ReceivedFile.delete(copy);
        }
    }

    /** The whole picture never changes; only a new focal point brings it here again. */
    private Prints sizes(PictureEntry picture, Path copy, PictureVariant largest) {
        return isDeveloped(picture) ? new Prints() : darkroom.reprint(copy, largest, picture.width());
    }

    private static boolean isDeveloped(PictureEntry picture) {
        return picture.framing().ready().version() > 0;
    }

    private static ReadyVariants ready(Prints prints, PictureVariant largest) {
        var jpeg = prints.widths(VariantFormat.JPEG);
        jpeg.add(PictureVariants.WEB_WIDTH);
        if (!jpeg.contains(largest.width())) {
            jpeg.add(largest.width());
        }
        return new ReadyVariants(jpeg, prints.widths(VariantFormat.WEBP));
    }

    private Path copy(PictureRef id, PictureVariant variant) {
        var path = ReceivedFile.temporary("stet-largest");
        try (var stored = store.open(id, variant).orElseThrow(() -> NotFound.of("file for picture " + id))) {
            Files.copy(stored.bytes(), path, StandardCopyOption.REPLACE_EXISTING);
            return path;
        } catch (IOException e) {
            ReceivedFile.delete(path);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            ReceivedFile.delete(path);
            throw e;
        }
    }

    private void finish(Job job, PictureEntry before, ReadyVariants ready, ReadyCrops crops) {
        var isFinished = transaction.execute(_ -> {
            var done = work.finish(job, ready, crops);
            if (done) {
                events.publishEvent(new PictureDeveloped(job.picture()));
            }
            return done;
        });
        if (Boolean.TRUE.equals(isFinished)) {
            removeOutdated(before, crops);
        } else if (library.find(job.picture()).isEmpty()) {
            store.removeAll(job.picture());
        }
    }

    /** Pages that still name them are sent to the new ones. */
    private void removeOutdated(PictureEntry before, ReadyCrops crops) {
        var outdated = before.framing().ready();
        if (outdated.version() != crops.version()) {
            outdated.variants().forEach(variant -> store.remove(before.id(), variant));
        }
    }
}
