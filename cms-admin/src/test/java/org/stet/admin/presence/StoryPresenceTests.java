package org.stet.admin.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.admin.ConsoleTest;
import org.stet.admin.draft.Typist;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.presence.Departures;
import org.stet.core.presence.Place;
import org.stet.core.presence.PresenceEditing;
import org.stet.core.presence.TabId;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;

/** C5: colleagues are seen at a story, and one gives way to another politely. */
class StoryPresenceTests extends ConsoleTest {

    @Autowired
    private PresenceEditing presence;

    @Autowired
    private Departures departures;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final TabId adasTab = TabId.fresh();
    private ArticleId story;
    private AccountId bo;

    @BeforeEach
    void write() {
        newsroom.open();
        story = newsroom.draft("Shared");
        bo = newsroom.person("Bo Writer", Role.WRITER);
        signIn(bo);
    }

    @Test
    void nobodyElseIsNoFace() {
        open("stories/" + story);
        assertThat(text()).doesNotContain("is reading", "is writing");
    }

    @Test
    void whoReadsAndWhoWritesIsSaidInWordsAndUpdatedByTheBeat() {
        var view = open("stories/" + story);
        adaIsHere();
        beat(view);
        assertThat(text()).contains("Ada is reading").doesNotContain("Ask to take over");

        adaTypes();
        beat(view);
        assertThat(text()).contains("Ada is writing now");
        assertThat(find(Button.class).withText("Ask to take over").exists()).isTrue();

        departures.left(adasTab);
        beat(view);
        assertThat(text()).doesNotContain("Ada is");
    }

    @Test
    void aReviewerSeesWhoIsWritingAndIsNotAskedAnything() {
        newsroom.submit(story);
        adaIsHere();
        signIn(newsroom.ben());
        open("review/" + story);

        assertThat(text()).contains("Ada is reading");
        assertThat(find(Button.class).withText("Ask to take over").exists()).isFalse();
    }

    @Test
    void askingIsAnsweredByKeepingWriting() {
        adaIsHere();
        adaTypes();
        var view = open("stories/" + story);
        press("Ask to take over");
        assertThat(text()).contains("Ada is asked to hand over");

        newsroom.as(newsroom.ada(), () -> {
            presence.keepWriting(story);
        });
        signIn(bo);
        beat(view);
        assertThat(noticeSays("Ada keeps writing for now")).isTrue();
    }

    @Test
    void withoutAnAnswerTheStoryIsTheAskersAfterHalfAMinute() {
        adaIsHere();
        adaTypes();
        var view = open("stories/" + story);
        press("Ask to take over");
        past(Duration.ofSeconds(34));
        beat(view);

        assertThat(noticeSays("The story is yours to write")).isTrue();
        assertThat(text()).doesNotContain("Ada is writing now");
    }

    @Test
    void theHolderIsAskedAndGoesOnWriting() {
        var view = open("stories/" + story);
        Typist.says(view, "stet-editor", "stet-typing");
        adaIsHere();
        newsroom.as(newsroom.ada(), () -> {
            presence.ask(adasTab, story);
        });
        signIn(bo);
        beat(view);
        assertThat(text()).contains("Ada Lind asks to take over");

        press("Keep writing");
        assertThat(text()).doesNotContain("asks to take over");
    }

    private void adaIsHere() {
        newsroom.as(newsroom.ada(), () -> {
            presence.seen(adasTab, story, Place.STORY);
        });
        signIn(bo);
    }

    private void adaTypes() {
        newsroom.as(newsroom.ada(), () -> {
            presence.typed(adasTab, story);
        });
        signIn(bo);
    }

    private static void beat(Component view) {
        Typist.says(view, "stet-presence", "stet-beat");
    }

    /** The ask was so much earlier. */
    private void past(Duration time) {
        jdbc.sql("update lease set asked_at = :then")
                .param("then", JdbcTime.param(clock.now().minus(time)))
                .update();
    }

    private String text() {
        return Typist.visibleText((Component) getCurrentView());
    }
}
