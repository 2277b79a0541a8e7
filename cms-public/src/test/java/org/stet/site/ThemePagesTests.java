package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stet.core.theme.CurrentTheme;
import org.stet.core.theme.Density;
import org.stet.core.theme.Masthead;
import org.stet.core.theme.Theme;
import org.stet.core.theme.ThemeEditing;
import org.stet.core.theme.Typeface;

/** The newsroom's own look reaches every page, and one that is tried reaches nobody else. */
class ThemePagesTests {

    private static final RunningSite SITE = RunningSite.newOnH2();
    private static final String FONT = "as=\"font\"";
    private static final Theme OTHER = new Theme(
            0,
            "#f2f7ff",
            "#0b1b33",
            "#8f1d3f",
            Typeface.SYSTEM_SANS,
            Typeface.SYSTEM_SERIF,
            Masthead.CENTRE,
            Density.DENSE);

    @AfterAll
    static void close() {
        SITE.close();
    }

    @AfterEach
    void plainAgain() {
        change(Theme.PLAIN);
    }

    @Test
    void thePlainLookCostsNoBytes() {
        assertThat(sheet()).doesNotContain(":root");
        assertThat(SITE.get("/").body()).contains(FONT).contains("content=\"#fcfbf8\" media");
    }

    @Test
    void anotherLookReachesWhatWasReadBefore() {
        assertThat(sheet()).doesNotContain("#f2f7ff");

        change(OTHER);

        withinTwoSeconds(() -> assertThat(sheet())
                .contains("--paper:#f2f7ff;")
                .contains("--paper:light-dark(#f2f7ff,#0b1b33)")
                .contains("--alarm-fill:light-dark(#8f1d3f,#8f1d3f)")
                .contains("--serif:var(--sans)")
                .contains("--prose:\"Iowan Old Style\"")
                .contains(".head--front .top{grid-template-columns:1fr"));
        withinTwoSeconds(() -> assertThat(SITE.get("/").body())
                .contains("content=\"#f2f7ff\" media")
                .contains("content=\"#0b1b33\" media")
                .doesNotContain(FONT));
    }

    @Test
    void aTrialShowsStoriesInAnotherLookWhileReadersKeepTheirs() {
        SITE.newsroom().published("Trial story");
        var before = sheet();

        var path = as(editing -> editing.open(OTHER).path());

        assertThat(SITE.get(path).body())
                .contains("PREVIEW, not the live site", path + "/theme.css", path + "/articles/trial-story")
                .doesNotContain("<script");
        assertThat(SITE.get(path).headers().firstValue("cache-control")).contains("private, no-store");
        assertThat(SITE.get(path + "/theme.css").body()).contains("--paper:#f2f7ff;");
        assertThat(SITE.get(path + "/articles/trial-story").body()).contains("Trial story", path + "/theme.css");
        assertThat(SITE.get(path + "/articles/no-such-story").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/preview/theme/" + "0".repeat(40)).statusCode()).isEqualTo(404);
        assertThat(sheet()).isEqualTo(before);
    }

    private static String sheet() {
        return SITE.get("/theme.css").body();
    }

    private static void change(Theme theme) {
        as(editing -> {
            var version = SITE.core(CurrentTheme.class).get().version();
            editing.change(new Theme(
                    version,
                    theme.paper(),
                    theme.ink(),
                    theme.alarm(),
                    theme.headlines(),
                    theme.prose(),
                    theme.masthead(),
                    theme.density()));
            return "";
        });
    }

    private static String as(Function<ThemeEditing, String> work) {
        var newsroom = SITE.newsroom();
        return newsroom.as(newsroom.noor(), () -> work.apply(SITE.core(ThemeEditing.class)));
    }
}
