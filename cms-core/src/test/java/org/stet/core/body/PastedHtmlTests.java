package org.stet.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.shared.PictureRef;

/** Text from elsewhere keeps its shape and loses everything else. Expectations are the HTML that readers would get. */
class PastedHtmlTests {

    @Test
    void aWordClipboardKeepsHeadingsListsLinksAndTables() {
        assertThat(pasted(sample("word.html")))
                .isEqualTo("<h2 id=\"a-ledger-with-gaps\">A ledger with gaps</h2>"
                        + "<p><strong>Logs get lost.</strong> Teams move from one cluster to <em>another</em>, and "
                        + "<a href=\"https://longhand.example/a?x=1&amp;y=2\" rel=\"noopener\">disks</a> are wiped.</p>"
                        + "<ul><li>the data sources<ul><li>with dates</li></ul></li><li>every <strong>restart</strong></li></ul>"
                        + "<ol start=\"3\"><li>third</li><li>fourth</li></ol>"
                        + "<div class=\"sheet\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table><tbody><tr>"
                        + "<td>Corvane</td><td>48,200</td></tr></tbody></table></div>");
    }

    @Test
    void aGoogleDocsClipboardIsNotAllBoldAndKeepsItsNestedLists() {
        assertThat(pasted(sample("google-docs.html")))
                .isEqualTo("<h2 id=\"who-is-next\">Who is next</h2>"
                        + "<p>She told <strong>this morning’s</strong><em> hearing</em><s> in Oslo</s> that a "
                        + "<a href=\"https://longhand.example/order\" rel=\"noopener\">second order</a> is drafted.</p>"
                        + "<ul><li>one<ul><li>one and a half</li></ul></li><li>two</li></ul>"
                        + "<div class=\"sheet\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table><tbody><tr>"
                        + "<td colspan=\"2\"><strong>Kept for</strong></td></tr></tbody></table></div>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1>a</h1><h5>b</h5><h6>c</h6> | <h2 id=\"a\">a</h2><h4 id=\"b\">b</h4><h4 id=\"c\">c</h4>",
                "a  <b> b</b>\\n c | <p>a <strong>b</strong> c</p>",
                "a<br>b<br><br>c | <p>a<br>b</p><p>c</p>",
                "<a href='javascript:x'>kept</a> <a href=' /x '>y</a> | <p>kept <a href=\"/x\">y</a></p>",
                "<b><i>x</i></b><del>y</del><kbd>z</kbd><u>u</u> | <p><strong><em>x</em></strong><s>y</s><code>z</code>u</p>",
                "<b>a <span style='font-weight:normal'>b</span></b> | <p><strong>a </strong>b</p>",
                "<ol start=4><li>a<li>b</ol> | <ol start=\"4\"><li>a</li><li>b</li></ol>",
                "<ul><li><ul><li>deep</ul></ul> | <ul><li><ul><li>deep</li></ul></li></ul>",
                "<ul><li><h3>a</h3><blockquote>b</blockquote></ul> | <ul><li><p>a</p><p>b</p></li></ul>",
                "<ul><li> </li></ul><p>&nbsp;</p> | ''",
                "<blockquote>a<p>b</p><cite>c</cite></blockquote> | <blockquote><p>a</p><p>b</p><footer>c</footer></blockquote>",
                "<aside class=pull><p>a</p><p>b</p></aside><aside>c</aside> | <aside class=\"pull\" role=\"note\"><p>a<br>b</p></aside><p>c</p>",
                "<pre class=language-java>a<br>  b</pre> | <pre><code class=\"language-java\">a\\n  b</code></pre>",
                "a<hr>b | <p>a</p><hr><p>b</p>",
                "<p>x<img src=https://evil.example/x.png>y</p> | <p>xy</p>",
                "<figure><img src=/other.png><figcaption>c</figcaption></figure> | ''",
                "<table><caption>c</caption><tr><th>a<td></table> | <p>c</p><div class=\"sheet\" role=\"region\" tabindex=\"0\""
                        + " aria-label=\"Table\"><table><tbody><tr><th scope=\"row\">a</th><td></td></tr></tbody></table></div>",
                "<dl><dt>a<dd>b</dl><details><summary>c</summary>d</details> | <p>a</p><p>b</p><p>c</p><p>d</p>",
                "a<script>b</script><style>c</style><noscript>d</noscript><template>e</template><svg><text>f</text></svg>"
                        + "<math><mi>g</mi></math>h | <p>ah</p>",
                "&lt;b&gt;&amp;amp; | <p>&lt;b&gt;&amp;amp;</p>",
                "<iframe src=https://video.example/x title=T></iframe><iframe src=https://evil.example/></iframe> | <div class=\"embed\">"
                        + "<b>T</b><p>This video is kept by Framehouse. Nothing is sent to Framehouse until you load it.</p>"
                        + "<a class=\"btn\" href=\"https://video.example/x\" target=\"embed-1\">Load video from Framehouse</a>"
                        + "<iframe name=\"embed-1\" title=\"T\" sandbox=\"allow-scripts allow-same-origin allow-popups"
                        + " allow-presentation\" referrerpolicy=\"strict-origin-when-cross-origin\" allowfullscreen></iframe></div>"
            })
    void eachElementHasItsPlaceOrBecomesText(String html, String expected) {
        assertThat(pasted(html.replace("\\n", "\n"))).isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void aPictureIsKeptWhereTheLibraryKnowsIt() {
        String figure = "<figure><div class=\"pic\"><img src=\"/media/p1\" width=\"1200\" height=\"800\" alt=\"Pages\""
                + " loading=\"lazy\"></div><figcaption>Log <cite>Oda</cite></figcaption></figure>";
        assertThat(Pictures.html(Pictures.read("a" + figure + "b"))).isEqualTo("<p>a</p>" + figure + "<p>b</p>");
        assertThat(Pictures.read("<figure><img src=/media/p1><figcaption>Log</figcaption></figure>")
                        .blocks())
                .containsExactly(new Block.Figure(new PictureRef("p1"), "Log", false, "Log", ""));
        assertThat(Pictures.read("<img src=/media/p1>").blocks())
                .containsExactly(new Block.Figure(new PictureRef("p1"), "", true, "", ""));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void readingBackWhatWasWrittenChangesNothing(long seed) { // T04
        RandomBody bodies = new RandomBody(seed);
        for (int i = 0; i < 100; i++) {
            Body once = Pictures.read(Pictures.html(bodies.next()));
            assertThat(Pictures.read(Pictures.html(once))).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<ul><li>", "<blockquote>", "<b>", "<table><tr><td>", "<svg>", "<a href=/x>", "<span>x"
            })
    void tenThousandLevelsGiveABodyWithinItsLimits(String level) { // F18
        Body body = PastedHtml.parse(level.repeat(10_000) + "end");
        assertThat(BodyJson.parse(BodyJson.write(body))).isEqualTo(body);
    }

    @Test
    void tooMuchTextIsRefused() { // F18
        assertThatExceptionOfType(MalformedBody.class).isThrownBy(() -> PastedHtml.parse("<hr>".repeat(2_001)));
        assertThatExceptionOfType(MalformedBody.class).isThrownBy(() -> PastedHtml.parse("é".repeat(1_000_001)));
        assertThatExceptionOfType(MalformedBody.class).isThrownBy(() -> PastedHtml.parse(" ".repeat(2_000_001)));
    }

    @Test
    void charactersThatTextCannotHoldAreLeftOut() {
        assertThat(pasted("a\u0007b\uD800c\uFFFEd\re")).isEqualTo("<p>abcd e</p>");
    }

    private static String pasted(String html) {
        return Pictures.html(PastedHtml.parse(html));
    }

    static String sample(String name) {
        try (InputStream in = PastedHtmlTests.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
