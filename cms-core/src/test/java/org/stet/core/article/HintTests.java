package org.stet.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stet.core.body.Body;
import org.stet.core.body.PastedHtml;
import org.stet.core.shared.PictureRef;

class HintTests {

    private static final Teasers PLAIN = Teasers.NONE;

    @Test
    void aTidyStoryDeservesNoSecondLook() {
        assertThat(hints("Short", PLAIN, "<h2>First</h2><p>STKX and NATO.</p><h3>Then</h3><h2>Last</h2>"))
                .isEmpty();
    }

    @Test
    void whatIsStillToComeIsFoundWhereverItStands() {
        assertThat(hints("Ten TK", PLAIN, "<p>Text</p>")).containsExactly(Hint.PLACEHOLDER);
        assertThat(hints("Ten", PLAIN, "<p>It cost [?] crowns</p>")).containsExactly(Hint.PLACEHOLDER);
    }

    @Test
    void titlesAreCountedAsReadersMeetThem() {
        assertThat(hints("x".repeat(60), PLAIN, "<p>Text</p>")).isEmpty();
        assertThat(hints("x".repeat(61), PLAIN, "<p>Text</p>")).containsExactly(Hint.LONG_SEARCH_TITLE);
        assertThat(hints("x".repeat(71), new Teasers("Short", "", ""), "<p>Text</p>"))
                .containsExactly(Hint.LONG_SOCIAL_TITLE);
        assertThat(hints("x", new Teasers("y".repeat(61), "", "y".repeat(71)), "<p>Text</p>"))
                .containsExactly(Hint.LONG_SEARCH_TITLE, Hint.LONG_SOCIAL_TITLE);
    }

    @Test
    void aHeadingThatSkipsALevelIsToldBack() {
        assertThat(hints("A", PLAIN, "<h3>Too deep</h3>")).containsExactly(Hint.HEADING_ORDER);
        assertThat(hints("A", PLAIN, "<h2>One</h2><h4>Skipped</h4>")).containsExactly(Hint.HEADING_ORDER);
    }

    @Test
    void aPictureWithoutCreditIsToldBack() {
        var hero = new Hero(new PictureRef("a".repeat(32)), "Alt", "", " ");
        assertThat(Hint.of(content("A", PLAIN, Body.EMPTY, hero))).containsExactly(Hint.HERO_CREDIT);
    }

    private static List<Hint> hints(String headline, Teasers teasers, String html) {
        return Hint.of(content(headline, teasers, PastedHtml.parse(html, src -> null), null));
    }

    private static Content content(String headline, Teasers teasers, Body body, @Nullable Hero hero) {
        return new Content(headline, "", null, List.of(), List.of(), hero, teasers, body);
    }
}
