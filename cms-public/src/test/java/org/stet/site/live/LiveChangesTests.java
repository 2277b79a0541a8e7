package org.stet.site.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stet.core.breaking.BreakingEditing;
import org.stet.core.breaking.BreakingForm;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.Window;
import org.stet.core.ticker.TickerEditing;
import org.stet.core.ticker.TickerForm;

/** What an open page is told of live coverage and of the ticker. */
class LiveChangesTests extends LiveStories {

    @Test
    void theDeltaHoldsWhatCameAfterAndEveryOtherNumberLeadsToOneThatWasTold() {
        var path = covered("Delta");
        post(path, "", "First.");
        var before = seq(path);
        var second = post(path, "", "Second.");
        var after = seq(path);

        var delta = delta(path, before);
        assertThat(ids(delta)).contains(second.value());
        assertThat(delta.get("seq").asLong()).isEqualTo(after);
        assertThat(delta.get("live").asBoolean()).isTrue();

        for (var wrong : List.of(after + 1, after + 999_999, before - 1)) {
            var answer = SITE.get(path.address() + "/live?after=" + wrong);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location"))
                    .contains(path.address() + "/live" + (wrong > after ? "?after=" + after : ""));
        }
        for (var nonsense : List.of("x", "-1", "01", "1&after=2", "9".repeat(16))) {
            assertThat(SITE.get(path.address() + "/live?after=" + nonsense).statusCode())
                    .as(nonsense)
                    .isEqualTo(404);
        }
        assertThat(SITE.get(path.address() + "/live?after=" + after).headers().firstValue("ETag"))
                .isPresent();
    }

    @Test
    void aCorrectionIsMarkedAndADeletedEntryIsGoneFromPageAndDelta() {
        var path = covered("Corrections");
        var wrong = post(path, "", "Eleven witnesses.");
        var rumour = post(path, "", "A rumour.");
        var before = seq(path);
        editor(() -> editing().correct(wrong, version(path, wrong), form("", "Twelve witnesses.")));
        editor(() -> editing().delete(rumour));

        withinTwoSeconds(() -> assertThat(SITE.get(path.address()).body())
                .contains("Twelve witnesses.", "Corrected <time")
                .doesNotContain("Eleven witnesses.", "A rumour."));
        var delta = delta(path, before);
        assertThat(delta.get("gone").toString()).contains(rumour.toString());
        assertThat(delta.get("entries").toString())
                .contains("Twelve witnesses.")
                .doesNotContain("A rumour.");
        withinTwoSeconds(
                () -> assertThat(SITE.get(path.address() + "/from/" + rumour).statusCode())
                        .isEqualTo(404));
    }

    @Test
    void aStreamSaysThatSomethingChangedAndNothingElse() throws Exception {
        var path = covered("Streamed");
        var other = covered("Not streamed");
        var told = listen(path.address() + "/stream");
        assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("data: open");

        post(other, "", "Elsewhere.");
        post(path, "", "A secret word.");
        assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("data: changed");
        assertThat(told.poll(1, TimeUnit.SECONDS)).isNull();
    }

    /** The ticker by server-sent events: what begins and what ends by itself, whatever else the stream tells. */
    @Test
    void theTickersStreamTellsOfLinesThatBeginAndEnd() throws Exception {
        var told = listen("/stream");
        assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("data: open");
        var until = now().plusSeconds(2);
        editor(() -> SITE.core(TickerEditing.class)
                .create(new TickerForm("A short line", null, null, 0, new Window(now(), until))));

        assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("data: changed");
        assertThat(SITE.get("/ticker").body()).contains("A short line</span>");
        do {
            assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("data: changed");
        } while (now().isBefore(until));
        withinTwoSeconds(() -> assertThat(SITE.get("/ticker").body()).doesNotContain("A short line"));
    }

    @Test
    void thereIsNoStreamForWhatIsNotPublic() {
        var story = SITE.newsroom().published("Soon gone");
        editor(() -> SITE.core(Publishing.class).takeDown(story, "For the test."));
        assertThat(SITE.get("/articles/soon-gone/stream").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/articles/never-was/stream").statusCode()).isEqualTo(404);
        assertThat(SITE.send("HEAD", "/stream").headers().firstValue("Content-Type"))
                .contains("text/event-stream;charset=utf-8");
    }

    /** The banner and the label stand for as long as it was said, on every page and for those who have one open. */
    @Test
    void breakingNewsStandsOverEveryPageAndOnItsStoryUntilItEnds() {
        var path = covered("Breaking story");
        var id = editor(() ->
                SITE.core(BreakingEditing.class).announce(new BreakingForm("The chief steps down", path.story(), 60)));

        for (var address : List.of("/", path.address(), "/category/policy", "/archive")) {
            withinTwoSeconds(() -> assertThat(SITE.get(address).body())
                    .as(address)
                    .contains(
                            "aria-label=\"Breaking news\"",
                            "<a href=\"" + path.address() + "\">The chief steps down</a>"));
        }
        assertThat(SITE.get(path.address()).body()).contains("label--breaking\">Breaking</span>");
        withinTwoSeconds(() -> assertThat(SITE.get("/ticker").body()).contains("The chief steps down"));

        editor(() -> SITE.core(BreakingEditing.class).end(id));
        for (var address : List.of("/", path.address(), "/ticker")) {
            withinTwoSeconds(() -> assertThat(SITE.get(address).body())
                    .as(address)
                    .doesNotContain("The chief steps down", "label--breaking"));
        }
    }
}
