package org.stet.core.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.DatabaseClock;

/** How the site looks is an administrator's to decide, and can be tried where only they see it. */
abstract class ThemeContract {

    private static final Theme OTHER = ThemeTests.theme("#ffffff", "#102030", "#990000");
    private static final Theme THIRD = ThemeTests.theme("#f6f3ff", "#201030", "#880022");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ThemeEditing editing;

    @Autowired
    private CurrentTheme current;

    @Autowired
    private DatabaseClock clock;

    @Test
    void itLooksPlainUntilSomebodyDecides() {
        assertThat(current.get()).isEqualTo(Theme.PLAIN);

        newsroom.as(newsroom.noor(), () -> editing.change(OTHER));

        assertThat(current.get())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(OTHER);
        assertThat(current.get().version()).isOne();
    }

    @Test
    void whoChangesWhatSomebodyElseChangedIsTold() {
        newsroom.as(newsroom.noor(), () -> editing.change(OTHER));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> newsroom.as(newsroom.noor(), () -> editing.change(THIRD)));
    }

    @Test
    void aTrialIsSeenUnderItsAddressOnlyAndChangesNothing() {
        var trial = newsroom.as(newsroom.noor(), () -> editing.open(OTHER));
        assertThat(current.tried(trial.token(), clock.now())).contains(OTHER);

        assertThat(newsroom.as(newsroom.noor(), () -> editing.turn(trial, THIRD)))
                .isTrue();

        assertThat(current.tried(trial.token(), clock.now())).contains(THIRD);
        assertThat(current.get()).isEqualTo(Theme.PLAIN);
        assertThat(current.tried("0".repeat(40), clock.now())).isEmpty();
        assertThat(trial.toString()).doesNotContain(trial.token());
    }

    @Test
    void aTrialEndsByItself() {
        var trial = newsroom.as(newsroom.noor(), () -> editing.open(OTHER));
        var later = clock.now().plus(ThemeEditing.LIFE).plus(Duration.ofMinutes(1));
        assertThat(current.tried(trial.token(), later)).isEmpty();
    }

    @Test
    void nobodyTurnsAnothersTrial() {
        var trial = newsroom.as(newsroom.noor(), () -> editing.open(OTHER));
        var unknown = new ThemeTrial("0".repeat(40));
        assertThat(newsroom.as(newsroom.noor(), () -> editing.turn(unknown, THIRD)))
                .isFalse();
        assertThat(current.tried(trial.token(), clock.now())).contains(OTHER);
    }
}
