package org.stet.core.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.stet.core.Newsroom;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.audit.AuditEntry;
import org.stet.core.audit.AuditTrail;
import org.stet.core.body.BodyText;
import org.stet.core.body.PastedHtml;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Subject;

/** An entry of those who may not post waits for a colleague, who lets it stand or says why not. */
abstract class LiveReviewContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private LiveEditing editing;

    @Autowired
    private PublishedLive live;

    @Autowired
    private LiveDesk desk;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private DatabaseClock clock;

    private ArticleId story;

    @BeforeEach
    void open() {
        newsroom.open();
        story = newsroom.published("Hearing day");
        newsroom.as(newsroom.eve(), () -> editing.open(story, 12));
    }

    @Test
    void aWritersEntryWaitsUntilSomebodyElseLetsItStand() {
        var id = newsroom.as(newsroom.ada(), () -> editing.post(story, form("Heard in the corridor")));
        assertThat(seen()).isEmpty();
        assertThat(desk().getFirst().isWaiting()).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> newsroom.as(newsroom.ada(), () -> editing.approve(id)));

        newsroom.as(newsroom.ben(), () -> editing.approve(id));

        assertThat(seen()).containsExactly("Heard in the corridor");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.approve(id)));
    }

    @Test
    void aRefusedEntryIsNotSeenAndItsWriterMayMendItOrAColleagueLetsItStandAfterAll() {
        var id = newsroom.as(newsroom.ada(), () -> editing.post(story, form("A rumour")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.ben(), () -> editing.refuse(id, " ")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> newsroom.as(newsroom.ada(), () -> editing.refuse(id, "Mine")));
        newsroom.as(newsroom.ben(), () -> editing.refuse(id, "Who says so?"));

        assertThat(desk()).singleElement().satisfies(row -> {
            assertThat(row.isWaiting()).isFalse();
            assertThat(row.refusal()).isEqualTo("Who says so?");
        });
        assertThat(audit.of(Subject.article(story.value()), 1))
                .extracting(AuditEntry::verb, AuditEntry::detail)
                .containsExactly(tuple("refused a live entry of", "Who says so?"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.refuse(id, "Twice")));
        newsroom.as(newsroom.ada(), () -> editing.correct(id, version(id), form("The clerk says so")));
        assertThat(desk()).singleElement().matches(LiveRow::isWaiting);
        newsroom.as(newsroom.ben(), () -> editing.refuse(id, "Still a rumour"));
        assertThat(seen()).isEmpty();
        newsroom.as(newsroom.eve(), () -> editing.approve(id));
        assertThat(seen()).containsExactly("The clerk says so");
        assertThat(desk()).extracting(LiveRow::refusal).containsOnlyNulls();
    }

    @Test
    void nobodyLetsTheirOwnEntryStand() {
        var both = newsroom.person("Both Roles", Role.WRITER, Role.REVIEWER);
        var id = newsroom.as(both, () -> editing.post(story, form("Mine")));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> newsroom.as(both, () -> editing.approve(id)));
        assertThat(seen()).isEmpty();
    }

    private static LiveForm form(String text) {
        return new LiveForm("", PastedHtml.parse("<p>" + text + "</p>"), null);
    }

    private List<String> seen() {
        return live.newest(story, clock.now(), 50).stream()
                .map(update -> BodyText.of(update.text()).plain())
                .toList();
    }

    private List<LiveRow> desk() {
        return newsroom.as(newsroom.eve(), () -> desk.entries(story, 50));
    }

    private long version(LiveEntryId id) {
        return desk().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }
}
