package org.stet.core.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.core.shared.InvalidInput;

class ThemeTests {

    @ParameterizedTest
    @CsvSource({
        "#888888, #16140f, #b3211a, Paper is light",
        "#fcfbf8, #777777, #b3211a, needs 7",
        "#fcfbf8, #16140f, #ff8a76, needs 4.5",
        "white, #16140f, #b3211a, looks like",
        "#fcfbf8, javascript, #b3211a, looks like",
        "#fcfbf8, '#16140f}', #b3211a, looks like"
    })
    void whatCannotBeReadIsRefusedWithAReason(String paper, String ink, String alarm, String reason) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> theme(paper, ink, alarm))
                .satisfies(refused -> assertThat(refused.sentence()).contains(reason));
    }

    @Test
    void whateverIsTakenCanBeReadInBothSchemes() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var taken = 0;
        while (taken < 200) {
            Theme theme;
            try {
                theme = theme(colour(random, 190), colour(random, 0), colour(random, 0));
            } catch (InvalidInput refused) {
                continue;
            }
            taken++;
            assertReadable(seed, theme, theme.palette());
        }
    }

    @Test
    void whatStandsUntilSomebodyDecidesOtherwiseCanBeReadToo() {
        assertReadable(0, Theme.PLAIN, Theme.PLAIN.palette());
    }

    private static void assertReadable(long seed, Theme theme, Palette palette) {
        for (var tones : new Tones[] {palette.light(), palette.dark()}) {
            for (var ink : new String[] {tones.ink(), tones.ink2(), tones.ink3()}) {
                assertReadable(seed, theme, ink, tones.paper());
                assertReadable(seed, theme, ink, tones.tint());
            }
        }
        assertReadable(seed, theme, palette.urgent().onLight(), palette.light().paper());
        assertReadable(seed, theme, palette.urgent().onDark(), palette.dark().paper());
        assertReadable(seed, theme, "#ffffff", palette.urgent().ground());
        assertReadable(
                seed, theme, palette.strip().quietLight(), palette.strip().light());
        assertReadable(seed, theme, palette.strip().quietDark(), palette.strip().dark());
    }

    private static void assertReadable(long seed, Theme theme, String text, String ground) {
        assertThat(Contrast.between(text, ground).ratio())
                .as("%s on %s of %s, seed %d", text, ground, theme, seed)
                .isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void theNightIsDark() {
        assertThat(Contrast.luminance(Theme.PLAIN.palette().dark().paper())).isLessThan(0.02);
        assertThat(theme("#ffffff", "#003366", "#990000").palette().dark().paper())
                .startsWith("#00");
    }

    private static String colour(Random random, int least) {
        return "#%02x%02x%02x".formatted(channel(random, least), channel(random, least), channel(random, least));
    }

    private static int channel(Random random, int least) {
        return least + random.nextInt(256 - least);
    }

    static Theme theme(String paper, String ink, String alarm) {
        return new Theme(
                0, paper, ink, alarm, Typeface.SYSTEM_SANS, Typeface.STET_SERIF, Masthead.CENTRE, Density.DENSE);
    }
}
