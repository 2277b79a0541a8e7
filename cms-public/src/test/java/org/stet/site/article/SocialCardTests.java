package org.stet.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.settings.SiteSettings;
import org.stet.core.theme.Theme;
import org.stet.site.shell.Frame;

class SocialCardTests {

    private static final int EDGE = 30;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Court",
                "Audit office asks five labs to show their working, and the labs ask for more time than there is left",
                "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
                "審査局は五つの研究所に作業の公開を求めた",
                "طلبت هيئة التدقيق من خمسة مختبرات أن تعرض عملها",
                "Emoji 🦾 and <b>tags</b> & more"
            })
    void everyHeadlineFindsRoomInside(String headline) {
        var card = draw(headline, "en", "#1c4e9e");

        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
        assertThat(written(card)).as("something is written").isGreaterThan(1000);
        assertThat(isEmptyAround(card)).as("nothing touches the edge").isTrue();
    }

    @Test
    void anEndlessHeadlineIsCutAtTheBottom() {
        assertThat(isEmptyAround(draw("Word ".repeat(60).strip(), "en", "#1c4e9e")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1c4e9e", "#ffee00", "#000000", "#ffffff", "#808080"})
    void theWordsStandOutOnEveryColour(String accent) {
        var card = draw("Court", "en", accent);
        var ground = new Color(card.getRGB(5, 5));
        var best = 1.0;
        for (var x = 0; x < card.getWidth(); x++) {
            for (var y = 200; y < 400; y++) {
                best = Math.max(best, SocialCard.contrast(ground, new Color(card.getRGB(x, y))));
            }
        }
        assertThat(ground).isEqualTo(Color.decode(accent));
        assertThat(best).isGreaterThan(4.5);
    }

    @Test
    void whatIsReadFromTheRightBeginsThere() {
        assertThat(firstColumn(draw("خبر", "ar", "#1c4e9e"))).isGreaterThan(500);
        assertThat(firstColumn(draw("Court", "en", "#1c4e9e"))).isLessThan(100);
    }

    private static BufferedImage draw(String headline, String language, String accent) {
        var settings =
                new SiteSettings(0, "The Courant", "", "UTC", language, "http://localhost", accent, null, 250, true);
        var frame = new Frame(
                settings, null, List.of(), Map.of(), List.of(), null, "", "", "", "", Theme.PLAIN, "", Instant.EPOCH);
        try {
            return ImageIO.read(new ByteArrayInputStream(SocialCard.png(headline, frame)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int written(BufferedImage card) {
        var ground = card.getRGB(0, 0);
        var count = 0;
        for (var y = 180; y < card.getHeight(); y++) {
            for (var x = 0; x < card.getWidth(); x++) {
                count += card.getRGB(x, y) == ground ? 0 : 1;
            }
        }
        return count;
    }

    private static boolean isEmptyAround(BufferedImage card) {
        var ground = card.getRGB(0, 0);
        for (var y = 0; y < card.getHeight(); y++) {
            for (var x = 0; x < card.getWidth(); x++) {
                var isEdge = x < EDGE || y < EDGE || x >= card.getWidth() - EDGE || y >= card.getHeight() - 20;
                if (isEdge && card.getRGB(x, y) != ground) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int firstColumn(BufferedImage card) {
        var ground = card.getRGB(0, 0);
        for (var x = 0; x < card.getWidth(); x++) {
            for (var y = 180; y < card.getHeight(); y++) {
                if (card.getRGB(x, y) != ground) {
                    return x;
                }
            }
        }
        return card.getWidth();
    }
}
