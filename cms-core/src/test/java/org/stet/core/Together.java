package org.stet.core;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Starts several pieces of work at the same moment, to see which of them wins. */
public final class Together {

    private Together() {}

    /** The outcome of each, in order: its result, or what it threw. */
    public static List<Object> run(List<? extends Callable<?>> work) {
        var start = new CyclicBarrier(work.size());
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var running = work.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return (Object) one.call();
                    }))
                    .toList();
            return running.stream().map(Together::outcome).toList();
        }
    }

    private static Object outcome(Future<Object> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            return Objects.requireNonNull(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
