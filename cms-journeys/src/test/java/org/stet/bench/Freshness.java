package org.stet.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * How long after an editor's word every node shows it: the story's own page, the front page, its section and the feed are
 * asked for every ten milliseconds on each node once the verb is done; the time counts from when it was called.
 */
final class Freshness {

    private static final int TIMES = Integer.getInteger("stet.bench.publications", 40);

    /** Published before it counts, so that nodes just started have seen it all once. */
    private static final int WARM_UP = 10;

    private static final long PAUSE = 10_000_000;
    private static final long LIMIT = 10_000_000_000L;

    private final List<Served> nodes;
    private final Desk desk;

    Freshness(List<Served> nodes, Desk desk) {
        this.nodes = nodes;
        this.desk = desk;
    }

    /** Milliseconds until all nodes showed a change on a page. */
    record Delay(String page, String change, double p50, double p99, double most) {}

    /** Publishes and takes down, again and again; the verbs' own time is part of it. */
    List<Delay> measure() throws InterruptedException, ExecutionException {
        var published = new LinkedHashMap<String, List<Double>>();
        var retracted = new LinkedHashMap<String, List<Double>>();
        var bar = new Progress("Publishing " + TIMES + " stories", TIMES);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 1 - WARM_UP; i <= TIMES; i++) {
                if (i == 1) {
                    published.clear();
                    retracted.clear();
                }
                var story = desk.approved();
                var pages = Map.of(
                        "article",
                        story.address(),
                        "front page",
                        "/",
                        "section",
                        "/category/" + Desk.SECTION,
                        "feed",
                        "/feed.xml");
                change(published, pages, story, true, () -> desk.publish(story), readers::submit);
                change(retracted, pages, story, false, () -> desk.takeDown(story), readers::submit);
                bar.at(Math.max(0, i));
            }
        }
        var delays = new ArrayList<Delay>();
        published.forEach((page, times) -> delays.add(delay(page, "published", times)));
        retracted.forEach((page, times) -> delays.add(delay(page, "taken down", times)));
        return delays;
    }

    private interface Start {
        Future<Long> submit(Callable<Long> work);
    }

    private void change(
            Map<String, List<Double>> times,
            Map<String, String> pages,
            Desk.Ready story,
            boolean there,
            Runnable verb,
            Start readers)
            throws InterruptedException, ExecutionException {
        var begun = System.nanoTime();
        verb.run();
        var waiting = new LinkedHashMap<String, List<Future<Long>>>();
        pages.forEach((page, path) -> waiting.put(
                page,
                nodes.stream()
                        .map(node -> readers.submit(() -> seen(node, path, story.headline(), there)))
                        .toList()));
        for (var page : waiting.entrySet()) {
            long last = 0;
            for (var node : page.getValue()) {
                last = Math.max(last, node.get());
            }
            times.computeIfAbsent(page.getKey(), _ -> new ArrayList<>()).add((last - begun) / 1e6);
        }
    }

    private static long seen(Served node, String path, String headline, boolean there) {
        var limit = System.nanoTime() + LIMIT;
        while (System.nanoTime() < limit) {
            if (Site.ask(node, path).body().contains(headline) == there) {
                return System.nanoTime();
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new IllegalStateException("%s %s \"%s\" for ten seconds"
                .formatted(node.url() + path, there ? "was without" : "still had", headline));
    }

    private static Delay delay(String page, String change, List<Double> times) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        var last = sorted.length - 1;
        return new Delay(page, change, sorted[last / 2], sorted[(int) Math.ceil(last * 0.99)], sorted[last]);
    }
}
