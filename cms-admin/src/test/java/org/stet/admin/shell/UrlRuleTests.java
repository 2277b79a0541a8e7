package org.stet.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.admin.shell.ConsoleRoutes.Place;
import org.stet.core.account.Role;

/** Every route for everybody: strangers see nothing, and people see what their roles allow, however the address is spelled. */
class UrlRuleTests extends DoorTest {

    private static final String NOTHING_HERE = "There is nothing at this address";
    private static final String LOGIN_FORM = "vaadin-login-form";

    private List<Place> places = List.of();

    @BeforeEach
    void writeAStory() {
        newsroom.open();
        places = ConsoleRoutes.all(newsroom.submitted("The canary sings").toString());
    }

    @Test
    void strangersAreLedToTheDoorAndTheirTabsStayEmpty() {
        for (var place : places) {
            if (!place.isForEverybody()) {
                var page = visitor().get("/" + place.path());
                assertThat(page.status()).as(place.path()).isEqualTo(302);
                assertThat(page.location()).as(place.path()).isEqualTo("/sign-in");
                var tab = visitor().open(place.path()).first().body();
                assertThat(tab).as(place.path()).doesNotContain("canary", "vaadin-side-nav", "vaadin-grid");
            }
        }
        assertThat(visitor().get("/?v-r=debug").body()).doesNotContain("canary", "org.stet", "vaadin-side-nav");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyOpensWhatTheirRoleAllowsAndNothingElse(Role role) {
        var person = inside(newsroom.person("somebody", role));
        for (var place : places) {
            if (!place.isForEverybody()) {
                var tab = person.open(place.path()).first().body();
                var opened = !tab.contains(NOTHING_HERE) && !tab.contains(LOGIN_FORM);
                assertThat(opened)
                        .as(role + " " + place + " " + tab)
                        .isEqualTo(place.allowed().contains(role));
                assertThat(tab).as(place.path()).doesNotContain("org.stet", "com.vaadin.flow.router");
            }
        }
    }

    @Test
    void anAddressThatIsNoneListsNoneThatAre() {
        var stranger = visitor().open("nowhere").first().body();
        assertThat(stranger).doesNotContain("org.stet", "com.vaadin.flow.router", "categories", "vaadin-side-nav");
        var ada = inside(newsroom.ada()).open("nowhere").first().body();
        assertThat(ada).contains(NOTHING_HERE).doesNotContain("org.stet", "com.vaadin.flow.router", "Available");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%s",
                "//%s",
                "///%s",
                "/./%s",
                "/x/../%s",
                "/%s/",
                "/%s;x=1",
                "/;x/%s",
                "/%%2e/%s",
                "/%%2f%s",
                "/%s%%00",
                "/%s.css",
                "/%s.png",
                "/%s?v-r=static",
                "/%s#x",
                "/VAADIN/../%s",
                "/VAADIN/%%2e%%2e/%s",
                "/fonts/../%s",
                "/fonts/..%%2f%s",
                "/editor/%%2e%%2e/%s",
                "/sign-in/../%s",
                "/sign-in/..;/%s",
                "/welcome/..%%5c%s",
                "/%s%%20",
                "/%s\t",
                "/%s/..;/",
                "/error/../%s",
                "/actuator/health/../../%s"
            })
    void noSpellingOfAnAddressGetsAroundTheRule(String trick) {
        for (var place : places) {
            if (!place.isForEverybody()) {
                refuses("GET", trick.formatted(place.path()));
                refuses("HEAD", trick.formatted(place.path()));
                refuses("GET", trick.formatted(place.path().toUpperCase(Locale.ROOT)));
            }
        }
    }

    private void refuses(String method, String path, String... headers) {
        var answer = new Wire(port).send(method, path, headers);
        assertThat(Wire.status(answer)).as(method + " " + path).isIn(302, 400, 401, 403, 404, 405);
        assertThat(answer).doesNotContain("canary");
    }

    @Test
    void noHeaderChangesTheMethodOrTheAddress() {
        for (var name : List.of(
                "X-HTTP-Method-Override",
                "X-Method-Override",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-Forwarded-Prefix")) {
            refuses("POST", "/stories", name, "GET", "Content-Length", "0");
            refuses("GET", "/stories", name, "/sign-in");
            refuses("GET", "/pictures/x", name, "/console.css");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actuator",
                "actuator/",
                "actuator/env",
                "actuator/heapdump",
                "actuator/threaddump",
                "actuator/loggers",
                "actuator/beans",
                "actuator/mappings",
                "actuator/configprops",
                "actuator/metrics",
                "actuator/prometheus",
                "actuator/info",
                "actuator/shutdown",
                "actuator/logfile",
                "actuator/httpexchanges",
                "actuator/scheduledtasks",
                "actuator/sessions",
                "actuator/flyway",
                "actuator/health/db",
                "actuator/health/liveness",
                "manage/env",
                "env",
                "heapdump",
                "jolokia",
                "h2-console",
                "h2-console/login.jsp",
                "console",
                "swagger-ui/index.html",
                "v3/api-docs",
                "VAADIN/config/stats.json",
                "VAADIN/config/flow-build-info.json",
                "VAADIN/dev-bundle/x",
                "VAADIN/@vite/client",
                "@vite/client",
                "VAADIN/generated/index.ts",
                "VAADIN/copilot",
                "copilot",
                "WEB-INF/web.xml",
                "META-INF/MANIFEST.MF",
                "application.properties",
                "door/words.properties",
                ".git/config",
                "VAADIN/..%2fapplication.properties",
                "connect/x",
                "HILLA/x",
                "?v-r=debug"
            })
    void nothingButHealthIsManagedFromOutside(String path) {
        var answer = visitor().get("/" + path);
        assertThat(answer.status()).isIn(302, 400, 403, 404);
        assertThat(answer.body()).doesNotContain("org.stet", "spring.", "{\"", "datasource");
        var inside = inside(newsroom.noor()).get("/" + path);
        assertThat(inside.body()).doesNotContain("org.springframework", "spring.datasource", "\"_links\"", "jdbc:");
    }

    @Test
    void healthSaysOneWord() {
        assertThat(visitor().get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void nothingChangesByPostWithoutAToken() {
        var ada = inside(newsroom.ada());
        for (var path :
                List.of("/", "/stories", "/sign-in", "/sign-in/link/x", "/logout", "/pictures/x", "/welcome/x")) {
            for (var method : Set.of("POST", "PUT", "PATCH", "DELETE")) {
                assertThat(ada.send(method, path, "").status())
                        .as(method + path)
                        .isIn(403, 405);
            }
        }
    }

    @Test
    void theListOfRoutesIsNotEmpty() {
        assertThat(places).extracting(Place::path).contains("", "stories", "review", "sign-in", "categories");
        assertThat(new ArrayList<>(places)).anyMatch(place -> place.allowed().size() < Role.values().length);
    }
}
