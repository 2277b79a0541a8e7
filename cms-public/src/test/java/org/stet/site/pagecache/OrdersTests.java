package org.stet.site.pagecache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.core.shared.Subject;
import org.stet.site.RunningSite;
import org.stet.site.pagecache.Orders.Stretch;

/** The order of a long list is read once, whichever of its pages are asked for, and again when the list changed. */
class OrdersTests {

    private static final Subject SECTION = new Subject("category:987654");
    private static final Subject OTHER = new Subject("category:987655");
    private static final AtomicInteger LISTS = new AtomicInteger();

    private final Orders orders = RunningSite.onH2().site().getBean(Orders.class);
    private final AtomicInteger reads = new AtomicInteger();
    private String list = "";

    @BeforeEach
    void anotherList() {
        list = "/category/orders-" + LISTS.incrementAndGet();
    }

    @Test
    void allPagesAreCutFromOneReading() {
        assertThat(page(1, ids(45))).isEqualTo(new Stretch(ids(1, 20), true, 45));
        assertThat(page(2, ids(45))).isEqualTo(new Stretch(ids(21, 40), true, 45));
        assertThat(page(3, ids(45))).isEqualTo(new Stretch(ids(41, 45), false, 45));
        assertThat(page(4, ids(45))).isEqualTo(new Stretch(List.of(), false, 45));
        assertThat(page(500, ids(45)).ids()).isEmpty();
        assertThat(reads).hasValue(1);
    }

    @Test
    void aPageThatIsJustFullHasNothingBehindIt() {
        assertThat(page(2, ids(40))).isEqualTo(new Stretch(ids(21, 40), false, 40));
    }

    @Test
    void aTouchOfWhatItIsMadeOfAndNoOtherLetsItBeReadAgain() {
        page(1, ids(5));
        orders.touch(Set.of(OTHER));
        page(1, ids(5));
        assertThat(reads).hasValue(1);
        orders.touch(Set.of(SECTION, OTHER));
        assertThat(page(1, ids(6)).all()).isEqualTo(6);
        assertThat(reads).hasValue(2);
    }

    /** T5: what changes while a list is read is not taken for known. */
    @Test
    void aTouchDuringTheReadingCounts() {
        orders.page(list, 1, 20, Set.of(SECTION), at -> {
            orders.touch(Set.of(SECTION));
            return ids(5);
        });
        assertThat(page(1, ids(6)).all()).isEqualTo(6);
    }

    @Test
    void whatCouldNotBeReadIsAskedForAgain() {
        assertThatIllegalStateException()
                .isThrownBy(() -> orders.page(list, 1, 20, Set.of(SECTION), at -> {
                    throw new IllegalStateException("The database is away");
                }));
        assertThat(page(1, ids(3)).all()).isEqualTo(3);
    }

    private Stretch page(int number, List<Long> ids) {
        Function<Instant, List<Long>> read = at -> {
            reads.incrementAndGet();
            return ids;
        };
        return orders.page(list, number, 20, Set.of(SECTION), read);
    }

    private static List<Long> ids(long last) {
        return ids(1, last);
    }

    private static List<Long> ids(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
