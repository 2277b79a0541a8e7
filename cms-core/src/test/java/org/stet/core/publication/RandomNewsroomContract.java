package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.stet.core.Newsroom;

/**
 * Sequences of verbs at random, by everybody, with hours that pass in between. After each one the promise is checked: what
 * readers see at any instant is, byte for byte, what somebody let stand who had not written it.
 */
abstract class RandomNewsroomContract {

    private static final int VERBS = 30;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private AutowireCapableBeanFactory beans;

    abstract int sequences();

    @Test
    void whatIsLiveIsWhatSomebodyElseLetStand() {
        newsroom.open();
        var readers = beans.createBean(RandomReaders.class);
        readers.open();
        var everDone = 0;
        var everLive = 0;
        for (var seed = 1; seed <= sequences(); seed++) {
            var story = beans.createBean(RandomStory.class);
            try {
                story.begin(new Random(seed));
                for (var verb = 0; verb < VERBS; verb++) {
                    story.next();
                }
                everLive += readers.check(story, new Random(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("Seed " + seed + ", after " + story.done(), failure);
            }
            everDone += story.done().size();
        }
        assertThat(everDone).as("verbs that were not refused").isGreaterThan(sequences() * VERBS / 3);
        assertThat(everLive).as("instants at which a story was live").isGreaterThan(sequences());
    }
}
