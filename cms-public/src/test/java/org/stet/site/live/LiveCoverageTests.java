package org.stet.site.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.stet.core.body.Block;
import org.stet.core.body.Body;
import org.stet.core.live.LiveEntryId;
import org.stet.core.live.LiveForm;

/** Live coverage as readers and machines find it on the story's page. */
class LiveCoverageTests extends LiveStories {

    @Test
    void theFirstEntriesAreInThePageNewestFirstWithAuthorTimeAndAnchor() {
        var path = covered("First entries");
        var one = post(path, "The doors open", "Eleven witnesses wait.");
        post(path, "", "Somebody coughs.");

        var page = eventually(path.address(), "Somebody coughs.");

        assertThat(page)
                .containsSubsequence("Somebody coughs.", "The doors open", "Eleven witnesses wait.")
                .contains("<span class=\"label label--live\">Live</span>")
                .contains(
                        "id=\"entry-" + one + "\"",
                        "href=\"" + path.address() + "/from/" + one + "#entry-" + one + "\"")
                .containsPattern(
                        "<time datetime=\"[0-9T:-]+\\+\\d\\d:\\d\\d\" id=\"t-entry-" + one + "\">\\d\\d:\\d\\d</time>")
                .contains("<h3 id=\"h-entry-" + one + "\">The doors open</h3>");
    }

    @Test
    void entriesAreNotCountedInTheReadingTime() {
        var path = covered("Short story");
        post(path, "", "word ".repeat(2_000));
        assertThat(eventually(path.address(), "word word")).contains("1 min read");
    }

    @Test
    void olderPagesBeginAtAnEntryAndStayWhereTheyAre() {
        var path = covered("Many entries");
        var ids = new ArrayList<LiveEntryId>();
        for (var n = 1; n <= 45; n++) {
            ids.add(post(path, "", "Entry number " + n + "."));
        }
        var page = eventually(path.address(), "Entry number 45.");
        assertThat(page).contains("Entry number 26.").doesNotContain("Entry number 25.");
        var earlier = path.address() + "/from/" + ids.get(24);
        assertThat(page).contains("class=\"next\" href=\"" + earlier + "\"");

        var older = SITE.get(earlier).body();
        assertThat(older)
                .contains("Entry number 25.", "Entry number 6.", "href=\"" + path.address() + "\">Later entries")
                .doesNotContain("Entry number 26.", "Entry number 5.", "data-live=");
        post(path, "", "Entry number 46.");
        eventually(path.address(), "Entry number 46.");
        assertThat(SITE.get(earlier).body())
                .contains("Entry number 25.", "Entry number 6.")
                .doesNotContain("Entry number 26.");
        assertThat(SITE.get(path.address() + "/from/" + ids.getFirst()).body())
                .contains("Entry number 1.", "Later entries")
                .doesNotContain("class=\"next\"");
    }

    /** Without a script: the whole coverage in the order in which it came, at addresses that stay. */
    @Test
    void whoReadsAnEndedCoverageFromTheStartGetsTheFirstEntriesOfTheWholeOfIt() {
        var path = covered("From the start");
        var ids = new ArrayList<LiveEntryId>();
        for (var n = 1; n <= 45; n++) {
            ids.add(post(path, "", "Entry number " + n + "."));
        }
        var running = Jsoup.parse(eventually(path.address(), "Entry number 45."));
        assertThat(running.select("#oldest").hasAttr("hidden")).isTrue();
        editor(() -> editing().end(path.story()));
        eventually(path.address(), "Live coverage ended</b> <time");
        var page = Jsoup.parse(SITE.get(path.address()).body());
        var first = path.address() + "/oldest";
        assertThat(page.select("#oldest:not([hidden])").attr("href")).isEqualTo(first + "#h-live");

        var start = Jsoup.parse(SITE.get(first).body());
        assertThat(numbers(start)).isEqualTo(range(1, 20));
        assertThat(start.select("a[rel=prev]")).isEmpty();
        assertThat(start.select("link[rel=canonical]").attr("href")).endsWith(path.address());
        assertThat(start.select("a.tick").attr("href")).isEqualTo(path.address() + "#h-live");
        var second = start.select("a[rel=next]").attr("href");
        assertThat(second).isEqualTo(path.address() + "/oldest/" + ids.get(20));
        assertThat(numbers(Jsoup.parse(SITE.get(second).body()))).isEqualTo(range(21, 40));
        var third =
                Jsoup.parse(SITE.get(path.address() + "/oldest/" + ids.get(40)).body());
        assertThat(numbers(third)).isEqualTo(range(41, 45));
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(third.select("a.btn[rel=prev]").attr("href")).isEqualTo(second);
        assertThat(SITE.get(first).headers().firstValue("Cache-Control"))
                .isEqualTo(SITE.get(path.address()).headers().firstValue("Cache-Control"));
        editor(() -> editing().delete(ids.getFirst()));
        withinTwoSeconds(() -> assertThat(SITE.get(first).body()).doesNotContain("Entry number 1."));
    }

    private static List<String> numbers(Document page) {
        return page.select("article.entry .text").eachText();
    }

    private static List<String> range(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(n -> "Entry number " + n + ".")
                .toList();
    }

    @Test
    void keyEventsAreListedAndThePinnedEntryStandsOnTopOnce() {
        var path = covered("Pins");
        var pin = post(path, "What you need to know", "A summary.");
        var key = post(path, "The ruling", "It is out.");
        editor(() -> editing().pin(pin));
        editor(() -> editing().markKey(key));

        withinTwoSeconds(() -> assertThat(SITE.get(path.address()).body())
                .containsSubsequence("Key events</h2>", "The ruling</a>", "<summary>Pinned", "A summary.", "It is out.")
                .containsOnlyOnce("A summary.</p></div>")
                .contains("class=\"entry entry--key\"", "href=\"#key-events\">Skip to key events"));
    }

    /** A box to tick, whose rule is in the style sheet: it needs no script. */
    @Test
    void theFilterLeavesKeyEventsAlone() {
        var path = covered("Filtered");
        post(path, "", "Somebody coughs.");
        var key = post(path, "The ruling", "It is out.");
        editor(() -> editing().markKey(key));
        eventually(path.address(), "entry--key");

        var page = Jsoup.parse(SITE.get(path.address()).body());
        assertThat(page.select("label:has(input[type=checkbox]#keys)").text()).isEqualTo("Key events only");
        assertThat(page.select("article.entry.entry--key").eachAttr("id")).containsExactly("entry-" + key);
        assertThat(page.select(".live:has(#keys) article.entry:not(.entry--key)"))
                .hasSize(1);
        var sheet = page.select("link[rel=stylesheet]").attr("href");
        assertThat(SITE.get(sheet).body())
                .contains(".live:has(#keys:checked) article.entry:not(.entry--key){display:none}");
    }

    @Test
    void machinesAreToldOfALiveBlogWhileItIsOne() {
        var path = covered("For machines");
        var id = post(path, "A headline", "A text.");
        eventually(path.address(), "A text.");

        var data = data(path);
        assertThat(data.get("@type").asString()).isEqualTo("LiveBlogPosting");
        assertThat(data.get("coverageStartTime").asString()).isNotEmpty();
        assertThat(data.get("coverageEndTime").asString()).isNotEmpty();
        var entry = data.get("liveBlogUpdate").get(0);
        assertThat(entry.get("@type").asString()).isEqualTo("BlogPosting");
        assertThat(entry.get("headline").asString()).isEqualTo("A headline");
        assertThat(entry.get("articleBody").asString()).isEqualTo("A text.");
        assertThat(entry.get("url").asString()).endsWith(path.address() + "#entry-" + id);
        assertThat(entry.get("datePublished").asString())
                .isEqualTo(entry.get("dateModified").asString());

        editor(() -> editing().end(path.story()));
        withinTwoSeconds(() -> assertThat(data(path).get("@type").asString()).isEqualTo("NewsArticle"));
    }

    @Test
    void anEndedCoverageSaysSoAndItsLabelGoes() {
        var path = covered("Ended");
        post(path, "", "The last word.");
        eventually(path.address(), "label--live");
        editor(() -> editing().end(path.story()));

        withinTwoSeconds(() -> assertThat(SITE.get(path.address()).body())
                .contains("Live coverage ended</b> <time", "The last word.")
                .doesNotContain("data-live="));
        var head = Jsoup.parse(SITE.get(path.address()).body()).select(".art__kick");
        assertThat(head).hasSize(1);
        assertThat(head.select(".label--live")).isEmpty();
        assertThat(delta(path, seq(path)).get("live").asBoolean()).isFalse();
    }

    @Test
    void anEntryThatWaitsOrIsPlannedIsNowhere() {
        var path = covered("Waiting");
        var newsroom = SITE.newsroom();
        newsroom.as(newsroom.ada(), () -> editing().post(path.story(), form("", "Quetzal waits.")));
        editor(() -> editing().schedule(path.story(), form("", "Quetzal tomorrow."), now().plusSeconds(9_000)));
        post(path, "", "Seen.");

        assertThat(eventually(path.address(), "Seen.")).doesNotContain("Quetzal");
        assertThat(SITE.get(path.address() + "/live").body()).doesNotContain("Quetzal");
    }

    @Test
    void thePictureOfAnEntryIsPublicAsLongAsTheEntryIs() {
        var path = covered("Pictures");
        var picture = SITE.picture(700, 500);
        SITE.developPictures();
        var figure = new Block.Figure(picture, "A hall", false, "", "");
        var id = editor(() -> editing().post(path.story(), new LiveForm("", new Body(List.of(figure)), null)));
        eventually(path.address(), "alt=\"A hall\"");
        var address = "/media/" + picture + "/640.jpg";
        withinTwoSeconds(() -> assertThat(SITE.get(address).statusCode()).isEqualTo(200));

        editor(() -> editing().delete(id));
        withinTwoSeconds(() -> assertThat(SITE.get(address).statusCode()).isEqualTo(404));
    }
}
