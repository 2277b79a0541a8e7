package org.stet.core.search;

import org.junit.jupiter.api.AfterEach;
import org.stet.core.OnPostgres;

@OnPostgres
class SearchLeakOnClusterTests extends SearchLeakContract {

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
