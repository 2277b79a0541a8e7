package org.stet.site.pagecache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.stet.core.shared.Subject;

class PageCacheTests {

    private static final PageAddress HERE = PageAddress.of("/here");
    private static final Subject STORY = Subject.article(1);

    private final PageCache cache = cache(DataSize.ofMegabytes(1));
    private final AtomicInteger renders = new AtomicInteger();

    @Test
    void aThousandReadersAtOnceCostOneRendering() throws Exception {
        var go = new CountDownLatch(1);
        PageSource slow = source(() -> {
            LockSupport.parkNanos(50_000_000);
            return text("Slow", Set.of(), Set.of());
        });
        var answers = new ArrayList<Future<Page>>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 1_000; i++) {
                answers.add(readers.submit(() -> {
                    go.await();
                    return cache.at(HERE, slow);
                }));
            }
            go.countDown();
        }
        for (var answer : answers) {
            assertThat(words(answer.get())).isEqualTo("Slow");
        }
        assertThat(renders).hasValue(1);
        assertThat(cache.rendered()).isEqualTo(1);
    }

    @Test
    void aChangeElsewhereCostsNothing() {
        var source = source(() -> text("Page", Set.of(STORY), Set.of()));
        cache.at(HERE, source);
        cache.touch(Set.of(Subject.article(2)));
        cache.at(HERE, source);

        assertThat(renders).hasValue(1);
    }

    @Test
    void aStalePageIsShownOnceMoreWhileOneThreadRendersIt() {
        var source = source(() -> text("Version " + renders.get(), Set.of(STORY), Set.of()));
        assertThat(words(cache.at(HERE, source))).isEqualTo("Version 1");

        cache.touch(Set.of(STORY));

        assertThat(words(cache.at(HERE, source))).isEqualTo("Version 1");
        until(() -> words(cache.at(HERE, source)).equals("Version 2"));
        assertThat(renders).hasValue(2);
    }

    @Test
    void aPageNobodyAskedForIsRenderedBeforeItIsShownAgain() {
        var source = source(() -> text("Version " + renders.get(), Set.of(STORY), Set.of()));
        cache.at(HERE, source);
        cache.touch(Set.of(STORY));
        LockSupport.parkNanos(Duration.ofMillis(600).toNanos());

        assertThat(words(cache.at(HERE, source))).isEqualTo("Version 2");
    }

    @Test
    void aStorysOwnPageIsNeverShownAgainOnceTheStoryChanged() {
        var source = source(() -> renders.get() == 1 ? text("Public", Set.of(STORY), Set.of(STORY)) : new Page.Gone());
        cache.at(HERE, source);

        cache.touch(Set.of(STORY));

        assertThat(cache.at(HERE, source)).isInstanceOf(Page.Gone.class);
    }

    @Test
    void withoutADatabaseTheLastGoodPageIsGoodEnough() {
        var source = source(() -> failAfterFirst(Set.of()));
        cache.at(HERE, source);
        cache.touch(Set.of(STORY));
        LockSupport.parkNanos(Duration.ofMillis(600).toNanos());

        for (int i = 0; i < 100; i++) {
            assertThat(words(cache.at(HERE, source))).isEqualTo("Good");
        }
        assertThat(renders.get()).as("no herd on a database that is away").isLessThan(5);
    }

    @Test
    void withoutADatabaseAStoryThatMayHaveBeenTakenDownIsNotShown() {
        var source = source(() -> failAfterFirst(Set.of(STORY)));
        cache.at(HERE, source);
        cache.touch(Set.of(STORY));

        assertThatExceptionOfType(PageUnavailable.class).isThrownBy(() -> cache.at(HERE, source));
    }

    @Test
    void aChangeDuringARenderingIsNotLost() {
        var source = source(() -> {
            if (renders.get() == 1) {
                cache.touch(Set.of(STORY));
            }
            return text("Version " + renders.get(), Set.of(STORY), Set.of());
        });

        assertThat(words(cache.at(HERE, source))).isEqualTo("Version 2");
    }

    @Test
    void aChangeMayBringToLifeWhatWasMissing() {
        var source = source(() -> renders.get() == 1 ? new Page.Missing() : text("There", Set.of(STORY), Set.of()));
        assertThat(cache.at(HERE, source)).isInstanceOf(Page.Missing.class);
        assertThat(cache.at(HERE, source)).isInstanceOf(Page.Missing.class);
        assertThat(renders).hasValue(1);

        cache.touch(Set.of(STORY));

        assertThat(words(cache.at(HERE, source))).isEqualTo("There");
    }

    @Test
    void memoryIsBoundedByBytesAndMissingPagesByNumber() {
        var small = cache(DataSize.ofKilobytes(100));
        for (int i = 0; i < 200; i++) {
            small.at(PageAddress.of("/p/" + i), source(() -> text("x".repeat(5_000), Set.of(), Set.of())));
        }
        assertThat(small.size()).isLessThan(30);

        for (int i = 0; i < 12_000; i++) {
            small.at(PageAddress.of("/none/" + i), source(Page.Missing::new));
        }
        assertThat(small.size()).isLessThanOrEqualTo(10_030);
    }

    private Page failAfterFirst(Set<Subject> own) {
        if (renders.get() > 1) {
            throw new IllegalStateException("The database is away");
        }
        return text("Good", Set.of(STORY), own);
    }

    private PageSource source(Supplier<Page> work) {
        return new PageSource() {
            @Override
            public boolean owns(String path) {
                return true;
            }

            @Override
            public Page render(PageAddress address) {
                renders.incrementAndGet();
                return work.get();
            }
        };
    }

    private static PageCache cache(DataSize size) {
        return new PageCache(
                new CacheProperties(size, 6, Duration.ofMillis(250)),
                Clock.systemUTC(),
                page -> page instanceof Page.Text text ? Envelope.of(new byte[0], Map.of(), text.bytes()) : null);
    }

    private static Page text(String words, Set<Subject> subjects, Set<Subject> own) {
        var bytes = ReadyBytes.of("text/plain", words.getBytes(StandardCharsets.UTF_8));
        return new Page.Text(bytes, subjects, own, null);
    }

    private static String words(Page page) {
        return new String(((Page.Text) page).bytes().plain(), StandardCharsets.UTF_8);
    }

    private static void until(BooleanSupplier holds) {
        var end = Instant.now().plusSeconds(5);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
