package org.stet.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.core.Together;
import org.stet.core.account.Role;

/** Links that let somebody in once. */
class SignInLinkTests extends DoorTest {

    private static final String USED = "/sign-in?link";

    @Test
    void lookingAtALinkDoesNotUseItUp() {
        var token = link(person("ada", Role.WRITER));
        for (int i = 0; i < 3; i++) {
            visitor().get("/sign-in/link/" + token);
            visitor().send("HEAD", "/sign-in/link/" + token, "");
        }
        assertThat(visitor().use(token).location()).isEqualTo("/");
    }

    @Test
    void usingALinkSignsInUnderANewSessionIdAndOnlyOnce() {
        var token = link(person("ada", Role.WRITER));
        var ada = visitor();
        ada.get("/sign-in/link/" + token);
        var before = ada.session();

        assertThat(ada.use(token).location()).isEqualTo("/");

        assertThat(ada.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(ada.get("/").status()).isEqualTo(200);
        assertThat(visitor().get("/", "Cookie", "STET=" + before).location()).isEqualTo("/sign-in");
        var second = visitor();
        assertThat(second.use(token).location()).isEqualTo(USED);
        assertThat(second.get("/").location()).isEqualTo("/sign-in");
    }

    @Test
    void aPostWithoutTheTokenOfThePageIsRefusedAndLeavesTheLink() {
        var token = link(person("ada", Role.WRITER));
        var stranger = visitor();
        for (var disguise : List.of("", "?v-r=uidl", "?v-r=init", ";v-r=uidl", "/VAADIN/push")) {
            assertThat(stranger.post("/sign-in/link/" + token + disguise, "").status())
                    .as(disguise)
                    .isIn(400, 403);
        }
        assertThat(visitor().use(token).location()).isEqualTo("/");
    }

    @Test
    void anExpiredLinkIsRefused() {
        var token = link(person("ada", Role.WRITER));
        clock.forward(Duration.ofMinutes(16));
        assertThat(visitor().use(token).location()).isEqualTo(USED);
    }

    @Test
    void aDisabledAccountsLinkIsRefused() {
        var ada = person("ada", Role.WRITER);
        var token = link(ada);
        jdbc.sql("update account set disabled_at = current_timestamp, disabled_by = id")
                .update();
        assertThat(visitor().use(token).location()).isEqualTo(USED);
    }

    @Test
    void ofTenPostsAtOnceExactlyOneSignsIn() {
        var path = "/sign-in/link/" + link(person("ada", Role.WRITER));
        var work = IntStream.range(0, 10)
                .mapToObj(_ -> visitor())
                .map(visitor -> race(visitor, path, visitor.csrf(path)))
                .toList();
        var ends = Together.run(work);
        assertThat(ends).containsOnlyOnce("/").allMatch(end -> end.equals("/") || end.equals(USED));
    }

    private static Callable<String> race(Visitor visitor, String path, String csrf) {
        return () -> visitor.post(path, "_csrf=" + Visitor.encoded(csrf)).location();
    }

    @Test
    void aLinkOutlivesNeitherCachesNorReferrersAndNothingInlineRuns() {
        var token = link(person("ada", Role.WRITER));
        var page = visitor().get("/sign-in/link/" + token);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.body()).doesNotContain(token, "<style", "style=", "onload", "<script>");
        assertThat(visitor().get("/door.js").status()).isEqualTo(200);
        assertThat(visitor().get("/door.css").status()).isEqualTo(200);
    }

    @Test
    void whatIsNoTokenIsRefusedQuietly() {
        for (var token : List.of("x", "%7B%22token%22:1%7D", "%00", "a%20b", "%3Cscript%3E", "a".repeat(2_000))) {
            var answer = visitor().get("/sign-in/link/" + token);
            assertThat(answer.status()).as(token).isIn(200, 400);
            assertThat(answer.body()).doesNotContain("<script>", "Exception", "org.");
        }
        assertThat(visitor().use("x").location()).isEqualTo(USED);
    }
}
