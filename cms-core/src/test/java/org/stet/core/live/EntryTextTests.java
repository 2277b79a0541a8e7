package org.stet.core.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.body.Block;
import org.stet.core.body.Body;
import org.stet.core.body.BodyHtml;
import org.stet.core.body.EnglishWords;
import org.stet.core.body.Inline;
import org.stet.core.body.PastedHtml;
import org.stet.core.shared.NewsroomException;

class EntryTextTests {

    @Test
    void whatIsTypedBecomesParagraphsListsQuotesAndMarks() {
        var html = html(
                "The **board** met *twice*, see [the minutes](https://example.org/m).\n\n- one\n- two\n\n> Never.");

        assertThat(html)
                .isEqualTo("<p>The <strong>board</strong> met <em>twice</em>, see "
                        + "<a href=\"https://example.org/m\" rel=\"noopener\">the minutes</a>.</p>"
                        + "<ul><li>one</li><li>two</li></ul><blockquote><p>Never.</p></blockquote>");
    }

    @Test
    void aBareAddressBecomesALinkWithoutTheFullStopAfterIt() {
        assertThat(html("See https://example.org/a?b=1.")).contains(">https://example.org/a?b=1</a>.");
    }

    @Test
    void markupIsTextAndNothingElse() {
        assertThat(html("<script>alert(1)</script> & **<b>**"))
                .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; <strong>&lt;b&gt;</strong></p>");
    }

    @Test
    void anAddressThatLeadsNowhereIsRefusedInASentence() {
        assertThatExceptionOfType(NewsroomException.class)
                .isThrownBy(() -> EntryText.read("[here](javascript:alert(1))"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One line.",
                "Two\nlines.",
                "**Bold** and *italic* and [a link](https://example.org/).",
                "https://example.org/x",
                "First.\n\n- a\n- b\n\n> said\n> twice\n\nLast."
            })
    void whatWasTypedCanBeTypedAgain(String typed) {
        assertThat(EntryText.write(new Body(EntryText.read(typed)))).contains(typed);
    }

    @Test
    void whatTheFieldCannotShowIsNotOfferedForCorrection() {
        var nested = PastedHtml.parse("<p><strong><em>both</em></strong></p>");
        assertThat(EntryText.write(nested)).isEmpty();
        var stars = new Body(List.of(new Block.Paragraph(List.of(new Inline.Text("5 *** hotel **x**")))));
        assertThat(EntryText.write(stars)).isEmpty();
    }

    private static String html(String typed) {
        return BodyHtml.of(new Body(EntryText.read(typed)), picture -> null, EnglishWords::say)
                .html();
    }
}
