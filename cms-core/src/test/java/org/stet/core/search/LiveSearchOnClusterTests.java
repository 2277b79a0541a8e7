package org.stet.core.search;

import org.junit.jupiter.api.AfterEach;
import org.stet.core.OnH2;

@OnH2
class LiveSearchOnClusterTests extends LiveSearchContract {

    private final TestCluster cluster = new TestCluster();

    @Override
    IndexKeeper keeper() {
        return cluster.keeper(this);
    }

    @Override
    void forget() {
        cluster.deleteAll();
    }

    @AfterEach
    @Override
    void stop() {
        super.stop();
        cluster.close();
    }
}
