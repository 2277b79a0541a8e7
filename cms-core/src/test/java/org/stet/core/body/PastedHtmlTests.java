package org.stet.core.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from elsewhere keeps its shape and loses everything else. */
class PastedHtmlTests {

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void readingBackWhatWasWrittenChangesNothing(long seed) { // T04
        RandomBody bodies = new RandomBody(seed);
        for (int i = 0; i < 100; i++) {
            Body once = Pictures.read(Pictures.html(bodies.next()));
            assertThat(Pictures.read(Pictures.html(once))).isEqualTo(once);
        }
    }
}
