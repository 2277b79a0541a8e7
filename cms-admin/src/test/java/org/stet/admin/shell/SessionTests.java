package org.stet.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.stet.core.account.AccountEditing;
import org.stet.core.account.AccountId;
import org.stet.core.account.OwnAccount;

/** How sessions end. */
class SessionTests extends DoorTest {

    private static final String STORIES = "stories";

    @Autowired
    AccountEditing accounts;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    OpenTabs openTabs;

    @Autowired
    Environment settings;

    @Autowired
    ServletWebServerApplicationContext server;

    private AccountId ada = new AccountId(0);
    private AccountId noor = new AccountId(0);

    @BeforeEach
    void open() {
        newsroom.open();
        newsroom.draft("The canary sings");
        ada = newsroom.ada();
        noor = newsroom.noor();
    }

    @Test
    void anOpenTabShowsStoriesToWhoeverIsInside() {
        var tab = inside(ada).open(STORIES);
        assertThat(tab.first().body()).contains("The canary sings");
    }

    @Test
    void aDisabledAccountIsOutWithTheNextRequest() {
        isOutAfter(who -> newsroom.as(noor, () -> accounts.disable(who)));
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        isOutAfter(who -> newsroom.as(who, ownAccount::signOutEverywhere));
    }

    @Test
    void anAdministratorEndsTheSessionsOfSomebodyElse() {
        isOutAfter(who -> newsroom.as(noor, () -> accounts.signOutEverywhere(who)));
    }

    @Test
    void aSessionEndsTwelveHoursAfterItBegan() {
        isOutAfter(_ -> clock.forward(Duration.ofHours(12)));
    }

    private void isOutAfter(Consumer<AccountId> ending) {
        var one = inside(ada);
        var other = inside(ada);
        var tab = one.open(STORIES);
        assertThat(tab.first().body()).contains("The canary sings");
        var old = other.session();

        ending.accept(ada);

        assertThat(tab.go(STORIES).body()).doesNotContain("The canary sings");
        assertThat(one.get("/").location()).isEqualTo("/sign-in");
        assertThat(other.get("/stories").location()).isEqualTo("/sign-in");
        assertThat(visitor().get("/", "Cookie", "STET=" + old).location()).isEqualTo("/sign-in");
    }

    @Test
    void aTabThatAsksForNothingIsClosedToo() {
        var idle = inside(ada);
        idle.open(STORIES);
        var before = openTabs.count();
        newsroom.as(noor, () -> accounts.disable(ada));

        openTabs.closeEnded();

        assertThat(openTabs.count()).isLessThan(before);
    }

    @Test
    void signingOutKillsTheSession() {
        var one = inside(ada);
        var id = one.session();
        one.post("/logout", "_csrf=" + Visitor.encoded(one.csrf("/")));
        assertThat(visitor().get("/", "Cookie", "STET=" + id).location()).isEqualTo("/sign-in");
    }

    @Test
    void nobodyIsSignedOutByAnAddress() {
        var one = inside(ada);
        one.get("/logout");
        one.post("/logout", "");
        assertThat(one.get("/").status()).isEqualTo(200);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        assertThat(visitor().get("/").header("Set-Cookie"))
                .startsWith("STET=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain=");
        assertThat(settings.getProperty("server.servlet.session.timeout")).isEqualTo("60m");
        assertThat(settings.getProperty("vaadin.closeIdleSessions")).isEqualTo("true");
        assertThat(server.getServletContext()).isNotNull().satisfies(context -> {
            assertThat(context.getSessionTimeout()).isEqualTo(60);
            assertThat(context.getEffectiveSessionTrackingModes()).hasToString("[COOKIE]");
        });
    }

    @Test
    void noSessionIdIsEverInAnAddress() {
        for (var path : new String[] {"/", "/sign-in", "/stories", "/sign-in/fails"}) {
            var answer = visitor().get(path);
            assertThat(answer.location() + answer.body()).doesNotContain("jsessionid");
        }
        var known = inside(ada).session();
        assertThat(Wire.status(new Wire(port).send("GET", "/stories;jsessionid=" + known)))
                .isNotEqualTo(200);
    }
}
