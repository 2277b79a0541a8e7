package org.stet.site.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.stet.core.article.ArticleId;
import org.stet.core.body.PastedHtml;
import org.stet.core.live.LiveDesk;
import org.stet.core.live.LiveEditing;
import org.stet.core.live.LiveEntryId;
import org.stet.core.live.LiveForm;
import org.stet.core.live.PublishedLive;
import org.stet.core.shared.DatabaseClock;
import org.stet.site.RunningSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stories that are covered live, on the site that most tests share. */
abstract class LiveStories {

    static final RunningSite SITE = RunningSite.onH2();

    record Covered(ArticleId story, String address) {}

    static Covered covered(String headline) {
        var story = SITE.newsroom().published(headline);
        editor(() -> editing().open(story, 12));
        var address = "/articles/" + headline.toLowerCase(Locale.ROOT).replace(' ', '-');
        eventually(address, "label--live");
        return new Covered(story, address);
    }

    static LiveEntryId post(Covered path, String headline, String text) {
        return editor(() -> editing().post(path.story(), form(headline, text)));
    }

    static LiveForm form(String headline, String text) {
        return new LiveForm(headline, PastedHtml.parse("<p>" + text + "</p>"), null);
    }

    static String eventually(String address, String words) {
        withinTwoSeconds(() -> assertThat(SITE.get(address).body()).contains(words));
        return SITE.get(address).body();
    }

    static long seq(Covered path) {
        var answer = new long[1];
        withinTwoSeconds(() -> {
            var newest = newest(path);
            var page = Pattern.compile("data-live=\"(\\d+)\"|data-feed=\"ended\"")
                    .matcher(SITE.get(path.address()).body());
            assertThat(page.find()).isTrue();
            assertThat(page.group(1) == null ? newest : Long.parseLong(page.group(1)))
                    .isEqualTo(newest);
            answer[0] = newest;
        });
        return answer[0];
    }

    static long newest(Covered path) {
        return SITE.core(PublishedLive.class)
                .of(path.story(), now())
                .orElseThrow()
                .seq();
    }

    static JsonNode delta(Covered path, long after) {
        var found = new JsonNode[1];
        withinTwoSeconds(() -> {
            var answer = SITE.get(path.address() + "/live?after=" + after);
            var location = answer.headers().firstValue("Location");
            var body = location.isPresent() ? SITE.get(location.get()).body() : answer.body();
            found[0] = JsonMapper.shared().readTree(body);
            assertThat(found[0].get("seq").asLong()).isEqualTo(newest(path));
        });
        return found[0];
    }

    static List<Long> ids(JsonNode delta) {
        return delta.get("entries")
                .valueStream()
                .map(each -> each.get("id").asLong())
                .toList();
    }

    static JsonNode data(Covered path) {
        var matcher = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(SITE.get(path.address()).body());
        assertThat(matcher.find()).isTrue();
        return JsonMapper.shared().readTree(matcher.group(1));
    }

    static LinkedBlockingQueue<String> listen(String path) {
        var told = new LinkedBlockingQueue<String>();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + SITE.port() + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        HttpClient.newHttpClient().sendAsync(request, BodyHandlers.fromLineSubscriber(new Lines(told)));
        return told;
    }

    private record Lines(LinkedBlockingQueue<String> told) implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                told.add(line);
            }
        }

        @Override
        public void onError(Throwable error) {}

        @Override
        public void onComplete() {}
    }

    static long version(Covered path, LiveEntryId id) {
        return editor(() -> SITE.core(LiveDesk.class).entries(path.story(), 99)).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    static LiveEditing editing() {
        return SITE.core(LiveEditing.class);
    }

    static Instant now() {
        return SITE.core(DatabaseClock.class).now();
    }

    static <T> T editor(Supplier<T> what) {
        return SITE.newsroom().as(SITE.newsroom().eve(), what);
    }

    static void editor(Runnable what) {
        SITE.newsroom().as(SITE.newsroom().eve(), what);
    }
}
