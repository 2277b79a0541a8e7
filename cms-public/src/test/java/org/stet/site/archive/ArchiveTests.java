package org.stet.site.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.stet.site.RunningSite;

class ArchiveTests {

    private static final RunningSite SITE = RunningSite.onH2();
    private static final String MONTH = "/archive/" + YearMonth.now(ZoneOffset.UTC);

    @Test
    void theArchiveLeadsToTheMonthAndTheMonthToTheStory() {
        SITE.newsroom().published("Kept in the archive");

        withinTwoSeconds(() -> assertThat(SITE.get(MONTH).body()).contains("/articles/kept-in-the-archive"));
        assertThat(SITE.get("/archive").body()).contains("href=\"" + MONTH + "\"");
        assertThat(SITE.get(MONTH).body()).contains("<link rel=\"canonical\" href=\"http://localhost:8080" + MONTH);
    }

    @Test
    void aMonthInWhichNothingWasPublishedIsNotFound() {
        assertThat(SITE.get("/archive/1999-12").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/archive/2026-00").statusCode()).isEqualTo(404);
        assertThat(SITE.get(MONTH + "?page=400").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/archive?page=2").statusCode()).isEqualTo(404);
    }
}
