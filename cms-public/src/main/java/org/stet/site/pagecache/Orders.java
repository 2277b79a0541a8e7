package org.stet.site.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Subject;

/**
 * What long lists hold, in order and by ids alone, so that any page of one costs what its first page costs. An order is
 * kept until one of its subjects is touched, which is when pages made of it are made anew too: the cache is told after this.
 */
@Component
public class Orders implements Memory {

    /** All that is remembered, in bytes. */
    private static final int ROOM = 16 << 20;

    private static final int BYTES_OF_AN_ID = 8;
    private static final int BYTES_AROUND = 200;

    private final Cache<String, Order> orders = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((String list, Order order) -> BYTES_AROUND + order.ids().length * BYTES_OF_AN_ID)
            .build();
    private final Touches touches = new Touches();
    private final DatabaseClock clock;

    Orders(DatabaseClock clock) {
        this.clock = clock;
    }

    /** Ids as they stood after a number of touches. */
    private record Order(long after, long[] ids) {}

    /** Some ids of a list, whether there are more behind them, and how many there are in all. */
    public record Stretch(List<Long> ids, boolean more, int all) {}

    /**
     * One page of a list, from page 1. The list is read at most once between two touches of what it is made of, with
     * the instant it is to be read for.
     */
    public Stretch page(String list, int number, int size, Set<Subject> madeOf, Function<Instant, List<Long>> read) {
        var order = orders.asMap()
                .compute(
                        list,
                        (key, kept) -> kept == null || touches.anySince(kept.after(), madeOf) ? read(read) : kept);
        var from = Math.min(order.ids().length, (number - 1) * size);
        var until = Math.min(order.ids().length, from + size);
        var ids = Arrays.stream(order.ids(), from, until).boxed().toList();
        return new Stretch(ids, until < order.ids().length, order.ids().length);
    }

    /** Counted first, then the clock is asked, then the list: what changes in between is touched later and read again. */
    private Order read(Function<Instant, List<Long>> read) {
        var after = touches.count();
        return new Order(
                after,
                read.apply(clock.now()).stream().mapToLong(Long::longValue).toArray());
    }

    @Override
    public void touch(Set<Subject> subjects) {
        touches.add(subjects);
    }
}
