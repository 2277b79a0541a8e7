package org.stet.core.search;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Indexes in the real node that no other test sees, asked and written over one wire or none. */
final class TestCluster implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final String prefix = "test" + NUMBER.incrementAndGet();
    final ClusterNodes nodes;
    final ClusterIndexes indexes;

    TestCluster() {
        this(SearchNode.port());
    }

    TestCluster(int port) {
        nodes = nodes(port);
        indexes = new ClusterIndexes(nodes, prefix + "-readers");
    }

    private ClusterNodes nodes(int port) {
        var url = URI.create("http://127.0.0.1:" + port);
        return new ClusterNodes(new ClusterProperties(List.of(url), "", "", "", prefix, Duration.ofSeconds(2)));
    }

    ClusterKeeper keeper(SearchRoom room) {
        return new ClusterKeeper(room.texts, room.changes, room.clock, room.settings, nodes, prefix);
    }

    DraftStore.Source drafts() {
        return language -> ClusterDrafts.open(nodes, prefix, language);
    }

    /** As somebody does who wants it made again. */
    void deleteAll() {
        for (var each : List.of(indexes, new ClusterIndexes(nodes, prefix + "-newsroom"))) {
            var all = each.list().all().stream().map(ClusterIndexes.Index::name).toList();
            if (!all.isEmpty()) {
                nodes.work("DELETE", "/" + String.join(",", all), null).orTrouble();
            }
        }
    }

    @Override
    public void close() {
        try (nodes) {
            deleteAll();
        }
    }
}
