package org.stet.core.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Subject;

/** What breaking news promises on every database. */
abstract class BreakingContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private BreakingEditing editing;

    @Autowired
    private BreakingDesk desk;

    @Autowired
    private PublishedBreaking breaking;

    @Autowired
    private Publishing publishing;

    @Autowired
    private DatabaseClock clock;

    @BeforeEach
    void open() {
        newsroom.open();
    }

    /** G10, idea 14, complaint 44: the end is part of it. */
    @Test
    void itEndsByItselfAfterAnHourUnlessSomebodySaysOtherwise() {
        announce("The chief steps down", null, BreakingForm.MINUTES);
        var line = breaking.at(clock.now()).orElseThrow();
        var end = line.from().plus(Duration.ofMinutes(60));

        assertThat(breaking.at(end.minusMillis(1))).isPresent();
        assertThat(breaking.at(end)).isEmpty();
        assertThat(breaking.touchedBetween(end.minusSeconds(1), end)).isEqualTo(Set.of(Subject.TICKER));
        assertThat(breaking.touchedBetween(end, end.plusSeconds(1))).isEmpty();
        assertThat(desk(end)).isEmpty();
    }

    @Test
    void whereTheRuleWantsTwoPeopleASecondEditorConfirms() {
        newsroom.as(newsroom.noor(), editing::requireTwoPeople);
        var id = announce("Two people", null, 30);
        assertThat(breaking.at(clock.now())).isEmpty();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.confirm(id)));
        var second = newsroom.person("Second Editor", Role.EDITOR);

        newsroom.as(second, () -> editing.confirm(id));

        assertThat(breaking.at(clock.now())).isPresent();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> newsroom.as(second, () -> editing.confirm(id)));
    }

    @Test
    void whatWasWithdrawnIsNeverSeenAndWhatWasEndedNoMore() {
        newsroom.as(newsroom.noor(), editing::requireTwoPeople);
        var waiting = announce("Waiting", null, 30);
        newsroom.as(newsroom.eve(), () -> editing.end(waiting));
        var second = newsroom.person("Second Editor", Role.EDITOR);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(second, () -> editing.confirm(waiting)));

        newsroom.as(newsroom.noor(), editing::requireOnePerson);
        var seen = announce("Seen", null, 30);
        newsroom.as(newsroom.eve(), () -> editing.end(seen));
        assertThat(breaking.at(clock.now())).isEmpty();
        assertThat(desk(clock.now())).isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.end(seen)));
    }

    @Test
    void theLatestIsShownAndItsStoryOnlyWhileReadersSeeIt() {
        var story = newsroom.published("Linked");
        announce("Older", null, 30);
        announce("Newer", story, 30);
        var line = breaking.at(clock.now()).orElseThrow();
        assertThat(line.text()).isEqualTo("Newer");
        assertThat(line.path()).isEqualTo("/articles/linked");

        newsroom.as(newsroom.eve(), () -> publishing.takeDown(story, "Wrong company."));
        assertThat(breaking.at(clock.now()).orElseThrow().path()).isNull();
        assertThat(breaking.at(clock.now()).orElseThrow().article()).isNull();
    }

    @Test
    void whatCannotBeAnnouncedIsRefusedInASentence() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new BreakingForm(" ", null, 60));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new BreakingForm("Text", null, 0));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new BreakingForm("Text", null, 721));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> announce("Nowhere", new ArticleId(999_999), 60));
    }

    private BreakingId announce(String text, @Nullable ArticleId story, int minutes) {
        return newsroom.as(newsroom.eve(), () -> editing.announce(new BreakingForm(text, story, minutes)));
    }

    private List<BreakingRow> desk(Instant at) {
        return newsroom.as(newsroom.eve(), () -> desk.current(at));
    }
}
