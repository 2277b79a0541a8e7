package org.stet.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;

/** What the site's settings promise on every database. */
abstract class SettingsContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private SettingsEditing editing;

    @Autowired
    private CurrentSettings current;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatAnAdministratorEntersHoldsFromThenOn() {
        var next = settings("Courant\u0000", "Europe/Oslo", "https://courant.example:8443", "#aabbcc", null, 300);
        newsroom.as(newsroom.noor(), () -> editing.change(next));

        assertThat(current.get().name()).isEqualTo("Courant");
        assertThat(current.get().zone().getId()).isEqualTo("Europe/Oslo");
        assertThat(current.get().absolute("/")).isEqualTo("https://courant.example:8443/");
        assertThat(current.get().version()).isEqualTo(1);
    }

    @Test
    void whoChangesWhatSomebodyElseChangedIsTold() {
        var next = settings("Courant", "UTC", "https://courant.example", "#aabbcc", null, 300);
        newsroom.as(newsroom.noor(), () -> editing.change(next));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> newsroom.as(newsroom.noor(), () -> editing.change(next)));
    }

    @Test
    void whatTheOperatorConfiguredCountsAndWhatWasEnteredIsKept() {
        var configured = new CurrentSettings(jdbc, "https://courant.example");
        assertThat(configured.get().baseUrl()).isEqualTo("https://courant.example");
        assertThat(configured.configuredUrl()).contains("https://courant.example");
        assertThat(configured.stored()).isEqualTo(current.stored());
        assertThat(current.configuredUrl()).isEmpty();
        assertThat(current.get()).isEqualTo(current.stored());
    }

    @Test
    void theLogoIsAPictureOfTheLibrary() {
        var next = settings("Courant", "UTC", "https://courant.example", "#aabbcc", new PictureRef("missing"), 300);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.noor(), () -> editing.change(next)));
        assertThat(current.get().version()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a",
                "https://a/",
                "https://a b",
                "//a",
                "javascript:alert(1)",
                "https://a?b",
                "https://a:99999"
            })
    void anAddressIsASchemeAHostAndPerhapsAPort(String address) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> settings("Courant", "UTC", address, "#aabbcc", null, 300));
    }

    @Test
    void everythingElseIsCheckedToo() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> with(" ", "UTC", "#aabbcc", 300));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> with("C".repeat(81), "UTC", "#aabbcc", 300));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> with("C", "Mars/Olympus", "#aabbcc", 300));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> with("C", "UTC", "red", 300));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> with("C", "UTC", "#aabbcc", 49));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> with("C", "UTC", "#aabbcc", 1001));
    }

    @Test
    void theLanguageSaysInWhichDirectionStoriesAreRead() {
        var arabic = in("AR-eg");
        newsroom.as(newsroom.noor(), () -> editing.change(arabic));

        assertThat(current.get().language()).isEqualTo("ar-EG");
        assertThat(current.get().isRightToLeft()).isTrue();
        assertThat(in("nb").isRightToLeft()).isFalse();
        for (var odd : List.of("", " ", "<script>", "english language", "x".repeat(40))) {
            assertThatExceptionOfType(InvalidInput.class).as(odd).isThrownBy(() -> in(odd));
        }
    }

    private static SiteSettings in(String language) {
        return new SiteSettings(
                0, "Courant", "", "UTC", language, "https://courant.example", "#aabbcc", null, 300, true);
    }

    private static SiteSettings with(String name, String zone, String colour, int speed) {
        return settings(name, zone, "https://courant.example", colour, null, speed);
    }

    private static SiteSettings settings(
            String name, String zone, String address, String colour, @Nullable PictureRef logo, int speed) {
        return new SiteSettings(0, name, "", zone, "en", address, colour, logo, speed, true);
    }
}
