package org.stet.core;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows between the newsroom's nouns run one way, as each slice's {@code package-info} says. */
class ModularityTests {

    @Test
    void slicesKnowOnlyWhatTheyDeclare() {
        ApplicationModules.of("org.stet.core").verify();
    }
}
