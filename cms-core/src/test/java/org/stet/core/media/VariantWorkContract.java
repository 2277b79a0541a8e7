package org.stet.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.Newsroom;
import org.stet.core.Together;
import org.stet.core.media.VariantWork.State;
import org.stet.core.shared.PictureRef;

/** Variants are made behind the upload's back, once each, whatever stops in between (T41, T42). */
@RecordApplicationEvents
abstract class VariantWorkContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PictureEditing editing;

    @Autowired
    private PictureLibrary library;

    @Autowired
    private PictureStore store;

    @Autowired
    private VariantWork work;

    @Autowired
    private VariantWorkshop workshop;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    void anUploadIsUsableAtOnceAndItsOtherSizesFollow() {
        var bridge = upload(2500);
        assertThat(bridge.srcset(VariantFormat.JPEG))
                .isEqualTo("/media/%1$s/1600.jpg 1600w, /media/%1$s/2048.jpg 2048w".formatted(bridge.id()));
        assertThat(bridge.srcset(VariantFormat.WEBP)).isEmpty();
        assertThat(work.state(bridge.id())).isEqualTo(State.PENDING);

        assertThat(workshop.developNext()).isTrue();

        var ready = library.find(bridge.id()).orElseThrow().ready();
        assertThat(ready).isEqualTo(new ReadyVariants(PictureVariants.WIDTHS, PictureVariants.WIDTHS));
        assertThat(stored(bridge.id())).isEqualTo(10);
        assertThat(work.state(bridge.id())).isEqualTo(State.READY);
        assertThat(events.stream(PictureDeveloped.class)).containsExactly(new PictureDeveloped(bridge.id()));
        assertThat(workshop.developNext()).isFalse();
    }

    @Test
    void aSmallPictureHasFewerSizesAndSaysItsTrueWidth() {
        var icon = upload(400);
        assertThat(workshop.developNext()).isTrue();
        var entry = library.find(icon.id()).orElseThrow();
        assertThat(entry.srcset(VariantFormat.WEBP))
                .isEqualTo("/media/%1$s/320.webp 320w, /media/%1$s/1600.webp 400w".formatted(icon.id()));
        assertThat(stored(icon.id())).isEqualTo(4);
    }

    @Test
    void twoWorkersNeverMakeTheSamePictureTwice() {
        var pictures = new ArrayList<PictureRef>();
        for (var i = 0; i < 8; i++) {
            pictures.add(upload(330 + i).id());
        }
        Together.run(Collections.<Callable<Object>>nCopies(2, () -> {
            while (work.state(pictures.getLast()) != State.READY || !remaining().isEmpty()) {
                workshop.developNext();
            }
            return true;
        }));
        assertThat(events.stream(PictureDeveloped.class).map(PictureDeveloped::picture))
                .containsExactlyInAnyOrderElementsOf(pictures);
        assertThat(remaining()).isEmpty();
    }

    @Test
    void aTakenPictureIsNobodyElsesUntilItsTimeIsOver() {
        var bridge = upload(400).id();
        var now = later(Duration.ofSeconds(1));
        var first = inTransaction(() -> work.take(now)).orElseThrow();
        assertThat(inTransaction(() -> work.take(now))).isEmpty();

        var second = inTransaction(() -> work.take(now.plus(VariantWork.LEASE).plusSeconds(1)))
                .orElseThrow();

        assertThat(second).isEqualTo(new VariantWork.Job(bridge, first.attempt() + 1));
        var ready = new ReadyVariants(List.of(1600), List.of());
        assertThat(inTransaction(() -> work.finish(first, ready, ReadyCrops.NONE)))
                .isFalse();
        assertThat(inTransaction(() -> work.finish(second, ready, ReadyCrops.NONE)))
                .isTrue();
    }

    @Test
    void whatAStopInterruptedIsMadeAfterwards() {
        var bridge = upload(400).id();
        inTransaction(() -> work.take(later(Duration.ZERO))).orElseThrow();
        assertThat(workshop.developNext()).isFalse();

        assertThat(workshopAt(later(VariantWork.LEASE.plusSeconds(1))).developNext())
                .isTrue();

        assertThat(work.state(bridge)).isEqualTo(State.READY);
        assertThat(stored(bridge)).isEqualTo(4);
    }

    @Test
    void aFailureIsTriedAgainAFewTimesAndThenSaid() {
        var bridge = upload(400).id();
        store.remove(bridge, PictureVariants.WEB);
        var now = later(Duration.ofSeconds(1));
        for (var i = 1; i <= VariantWork.MOST_ATTEMPTS; i++) {
            assertThat(work.state(bridge)).isEqualTo(State.PENDING);
            assertThat(workshopAt(now).developNext()).isTrue();
            assertThat(workshopAt(now).developNext()).isFalse();
            now = now.plus(Duration.ofDays(1));
        }
        assertThat(work.state(bridge)).isEqualTo(State.FAILED);
        assertThat(workshopAt(now).developNext()).isFalse();
        assertThat(library.find(bridge).orElseThrow().ready()).isEqualTo(new ReadyVariants(List.of(1600), List.of()));
    }

    @Test
    void describingAPictureMeanwhileLosesNeitherItsWordsNorItsSizes() {
        var bridge = upload(400).id();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            newsroom.as(newsroom.ada(), () -> editing.describe(bridge, "A bridge", "", ""));
            Together.run(List.of(() -> workshopAt(later(Duration.ofSeconds(1))).developNext()));
        });
        while (work.state(bridge) != State.READY) {
            workshopAt(later(Duration.ofDays(1))).developNext();
        }
        var entry = library.find(bridge).orElseThrow();
        assertThat(entry.alt()).isEqualTo("A bridge");
        assertThat(entry.ready().webp()).containsExactly(320, 1600);
    }

    private PictureEntry upload(int width) {
        return newsroom.as(
                newsroom.ada(),
                () -> editing.upload(new ByteArrayInputStream(TestPictures.jpeg(width, 200)), "bridge.jpg"));
    }

    private long stored(PictureRef id) {
        var count = 0L;
        for (var format : VariantFormat.values()) {
            count += PictureVariants.WIDTHS.stream()
                    .filter(width -> isStored(id, new PictureVariant(width, format)))
                    .count();
        }
        return count;
    }

    private boolean isStored(PictureRef id, PictureVariant variant) {
        try (var stored = store.open(id, variant).orElse(null)) {
            return stored != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> remaining() {
        return jdbc.sql("select picture_id from picture_work")
                .query(String.class)
                .list();
    }

    private <T> T inTransaction(Supplier<T> what) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> what.get()));
    }

    private static Instant later(Duration duration) {
        return Clock.systemUTC().instant().plus(duration);
    }

    private VariantWorkshop workshopAt(Instant now) {
        return new VariantWorkshop(
                work, library, store, new Darkroom(), publisher, transactions, Clock.fixed(now, ZoneOffset.UTC));
    }
}
