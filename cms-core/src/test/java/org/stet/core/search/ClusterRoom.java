package org.stet.core.search;

import org.junit.jupiter.api.AfterEach;
import org.stet.core.Wire;

/** A newsroom whose index is in the real cluster, over a wire that can be cut. */
abstract class ClusterRoom extends SearchRoom {

    final Wire wire = Wire.to(SearchNode.port());
    final TestCluster cluster = new TestCluster(wire.port());

    @Override
    IndexKeeper keeper() {
        return cluster.keeper(this);
    }

    @AfterEach
    @Override
    void stop() {
        wire.mend();
        super.stop();
        cluster.close();
        wire.close();
    }
}
