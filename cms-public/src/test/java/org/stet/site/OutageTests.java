package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.Newsroom;

/** The site without its database: before there is one, and after it went away. */
class OutageTests {

    @Test
    void whatIsInMemoryGoesOnBeingServed() {
        try (var site = RunningSite.newOnH2()) {
            site.core(Newsroom.class).published("Still here");
            var pages = List.of(
                    "/",
                    "/articles/still-here",
                    "/category/policy",
                    "/author/ada-lind",
                    "/feed.xml",
                    "/ticker",
                    "/theme.css",
                    "/robots.txt");
            pages.forEach(page -> withinTwoSeconds(
                    () -> assertThat(site.get(page).statusCode()).isEqualTo(200)));
            withinTwoSeconds(() -> assertThat(site.get("/").body()).contains("Still here"));

            ((HikariDataSource) site.site().getBean(DataSource.class)).close();

            for (int round = 0; round < 3; round++) {
                pages.forEach(
                        page -> assertThat(site.get(page).statusCode()).as(page).isEqualTo(200));
            }
            assertThat(site.get("/").body()).contains("Still here");
            var unknown = site.get("/articles/not-in-memory");
            assertThat(unknown.statusCode()).isEqualTo(503);
            assertThat(unknown.headers().firstValue("retry-after")).isPresent();
            assertThat(unknown.headers().firstValue("cache-control")).hasValue("no-store");
            assertThat(unknown.body()).doesNotContain("Exception", "Hikari", "jdbc");
            assertThat(site.get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void itWaitsForTheSchemaAndOpensWhenItIsThere(@TempDir Path folder) {
        var url = "jdbc:h2:file:" + folder.resolve("empty");
        try (var site = RunningSite.start(
                "--spring.datasource.url=" + url, "--spring.datasource.username=sa", "--spring.datasource.password=")) {
            var port = RunningSite.port(site);
            for (var path : List.of("/", "/articles/any", "/nothing")) {
                var answer = RunningSite.send(port, "GET", path);
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("retry-after")).isPresent();
                assertThat(answer.headers().firstValue("content-security-policy"))
                        .isPresent();
                assertThat(answer.body()).contains("<h1>");
            }
            assertThat(RunningSite.send(port, "GET", "/actuator/health").statusCode())
                    .isEqualTo(200);
            migrate(url);
            RunningSite.eventually(() ->
                    assertThat(RunningSite.send(port, "GET", "/").statusCode()).isEqualTo(200));
        }
    }

    @Test
    void itStartsWhileTheDatabaseIsDown() {
        try (var site = RunningSite.start(
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none",
                "--spring.datasource.username=nobody",
                "--spring.datasource.password=")) {
            var port = RunningSite.port(site);
            assertThat(RunningSite.send(port, "GET", "/").statusCode()).isEqualTo(503);
            assertThat(RunningSite.send(port, "GET", "/actuator/health").statusCode())
                    .isEqualTo(200);
        }
    }

    /** What the console does when it starts. */
    private static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration", "classpath:db/vendor/h2")
                .load()
                .migrate();
    }
}
