package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.PictureRef;

/** What an administrator decides about the site reaches its pages, those that were read before too. */
class SettingsPagesTests {

    private static final RunningSite SITE = RunningSite.newOnH2();
    private static final String THEME_ACCENT = "#1c4e9e";

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void theAccentGivesTheHueAndTheSiteTheLightness() {
        change(THEME_ACCENT, null, 250);
        withinTwoSeconds(() -> assertThat(stylesheet()).doesNotContain("--accent"));

        change("#aa3300", null, 250);

        withinTwoSeconds(() -> assertThat(stylesheet())
                .contains("--accent:#aa3300")
                .contains("--pencil:light-dark(oklch(from var(--accent) .44 min(c,.16) h)"));
        assertThat(SITE.get("/").body()).doesNotContain("style=").doesNotContain("<style");
    }

    @Test
    void theLogoStandsInTheMastheadWithItsSizeAndTheNewsroomsName() {
        SITE.newsroom().published("Logo story");
        withinTwoSeconds(
                () -> assertThat(SITE.get("/articles/logo-story").body()).contains("Logo story"));
        var logo = SITE.picture();
        assertThat(SITE.get("/media/" + logo.value() + "/1600.jpg").statusCode())
                .isEqualTo(404);

        change(THEME_ACCENT, logo, 250);

        var address = "/media/" + logo.value() + "/1600.jpg";
        withinTwoSeconds(() -> assertThat(SITE.get("/").body())
                .containsPattern("<img src=\"" + address + "\" width=\"64\" height=\"48\" alt=\"Courant\">"));
        withinTwoSeconds(() -> assertThat(SITE.get("/articles/logo-story").body())
                .contains("\"logo\":{", "https://courant.example" + address)
                .contains("alt=\"Courant, front page\""));
        withinTwoSeconds(() -> assertThat(SITE.get(address).statusCode()).isEqualTo(200));

        change(THEME_ACCENT, null, 250);

        withinTwoSeconds(() -> assertThat(SITE.get("/").body()).doesNotContain(address));
        withinTwoSeconds(() -> assertThat(SITE.get(address).statusCode()).isEqualTo(404));
        withinTwoSeconds(
                () -> assertThat(SITE.get("/articles/logo-story").body()).doesNotContain("\"logo\":"));
    }

    @Test
    void theReadingSpeedSaysHowLongAStoryTakes() {
        change(THEME_ACCENT, null, 400);
        var text = SITE.newsroom().text("Long read", "word ".repeat(800));
        var id = SITE.newsroom().draft(text);
        SITE.newsroom().letStand(id);
        SITE.newsroom().publish(id);
        withinTwoSeconds(
                () -> assertThat(SITE.get("/articles/long-read").body()).contains("2 min read"));

        change(THEME_ACCENT, null, 100);

        withinTwoSeconds(
                () -> assertThat(SITE.get("/articles/long-read").body()).contains("8 min read"));
    }

    @Test
    void theLanguageOfTheStoriesSaysHowPagesAreRead() {
        change("ar", THEME_ACCENT, null, 250);

        withinTwoSeconds(() -> assertThat(SITE.get("/").body()).contains("<html lang=\"ar\" dir=\"rtl\">"));
        withinTwoSeconds(() -> assertThat(SITE.get("/feed.xml").body()).contains("<language>ar</language>"));
        withinTwoSeconds(() -> assertThat(SITE.get("/feed.json").body()).contains("\"language\":\"ar\""));
    }

    private static String stylesheet() {
        return SITE.get("/theme.css").body();
    }

    private static void change(String accent, @Nullable PictureRef logo, int speed) {
        change("en", accent, logo, speed);
    }

    private static void change(String language, String accent, @Nullable PictureRef logo, int speed) {
        var current = SITE.core(CurrentSettings.class).stored();
        var next = new SiteSettings(
                current.version(),
                "Courant",
                "",
                "UTC",
                language,
                "https://courant.example",
                accent,
                logo,
                speed,
                true);
        var noor = SITE.newsroom().noor();
        SITE.newsroom().as(noor, () -> SITE.core(SettingsEditing.class).change(next));
    }
}
