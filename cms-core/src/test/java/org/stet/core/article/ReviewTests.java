package org.stet.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;

/** A5, A7, A8: whom a submission is asked of, and for how long somebody has it. */
class ReviewTests {

    private static final Instant NOON = Instant.parse("2026-11-12T12:00:00Z");
    private static final Actor ADA = new Actor(new AccountId(1), "Ada", Set.of(Role.WRITER));
    private static final Actor BEN = new Actor(new AccountId(2), "Ben", Set.of(Role.REVIEWER));
    private static final Actor BO = new Actor(new AccountId(3), "Bo", Set.of(Role.WRITER, Role.REVIEWER));
    private static final Actor EVE = new Actor(new AccountId(4), "Eve", Set.of(Role.EDITOR));
    private static final ReviewRequest BEN_BY_ONE = new ReviewRequest(BEN.id(), NOON.plus(Duration.ofHours(1)));

    private final Review review = new Review();

    @BeforeEach
    void submitted() {
        review.submit(1, BEN_BY_ONE, ADA, NOON);
    }

    @Test
    void aClaimEndsWhenItsReaderHasNotLookedForAQuarterOfAnHour() {
        review.claim(BEN, NOON);
        var almost = NOON.plus(Claim.IDLE).minusMillis(1);
        assertThat(review.claimAt(almost)).isNotNull();
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> review.claim(EVE, almost));

        assertThat(review.claimAt(NOON.plus(Claim.IDLE))).isNull();
        assertThat(review.claim(EVE, NOON.plus(Claim.IDLE))).isTrue();
        assertThat(review.claim()).extracting(Claim::by).isEqualTo(EVE.id());
    }

    @Test
    void onlyWhoSubmittedAndEditorsSayWhoShouldReview() {
        var other = new ReviewRequest(EVE.id(), null);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> review.ask(other, BO));
        assertThat(review.request()).isEqualTo(BEN_BY_ONE);
        review.ask(other, ADA);
        review.ask(BEN_BY_ONE, EVE);
        assertThat(review.request()).isEqualTo(BEN_BY_ONE);
    }

    @Test
    void theNextRoundIsAskedOfTheSamePersonWithoutATimeThatHasGoneBy() {
        review.sendBack("Shorter.", BEN, NOON);
        assertThat(review.request()).isNull();
        review.submit(2, null, ADA, NOON.plus(Duration.ofMinutes(30)));
        assertThat(review.request()).isEqualTo(BEN_BY_ONE);

        review.sendBack("Shorter.", BEN, NOON);
        review.submit(3, null, ADA, NOON.plus(Duration.ofHours(2)));
        assertThat(review.request()).isEqualTo(new ReviewRequest(BEN.id(), null));
    }

    @Test
    void nobodyIsAskedForWhatDoesNotWait() {
        review.withdraw(ADA);
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> review.ask(BEN_BY_ONE, ADA));
        assertThat(review.mayAsk(EVE)).isFalse();
    }
}
