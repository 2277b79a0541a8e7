package org.stet.core.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.core.body.Block.BulletList;
import org.stet.core.body.Block.Cell;
import org.stet.core.body.Block.CodeBlock;
import org.stet.core.body.Block.Embed;
import org.stet.core.body.Block.Figure;
import org.stet.core.body.Block.Heading;
import org.stet.core.body.Block.ListItem;
import org.stet.core.body.Block.OrderedList;
import org.stet.core.body.Block.Paragraph;
import org.stet.core.body.Block.PullQuote;
import org.stet.core.body.Block.Quote;
import org.stet.core.body.Block.Row;
import org.stet.core.body.Block.Table;
import org.stet.core.body.Inline.HardBreak;
import org.stet.core.body.Inline.Text;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.WebAddress;

/** The markup is the one the site's style sheet knows. */
class BodyHtmlTests {

    private static final Figure PAGES =
            new Figure(new PictureRef("p1"), "Five \"sheets\"", false, "Pages", "Oda Prell");

    @Test
    void marksThatOverlapNestProperly() {
        assertThat(html(new Paragraph(List.of(
                        new Text("a", List.of(Mark.BOLD)),
                        new Text("b", List.of(Mark.BOLD, Mark.ITALIC)),
                        new Text("c", List.of(Mark.ITALIC)),
                        new HardBreak(),
                        new Text("d", List.of(Mark.STRIKE, Mark.CODE))))))
                .isEqualTo("<p><strong>a<em>b</em></strong><em>c<br></em><s><code>d</code></s></p>");
    }

    @Test
    void onlyALinkThatLeavesTheSiteGetsARelation() {
        assertThat(html(new Paragraph(
                        List.of(link("a", "https://x.example/?a=1&b='2'"), link("b", "/b"), link("c", "#c")))))
                .isEqualTo("<p><a href=\"https://x.example/?a=1&amp;b=&#39;2&#39;\" rel=\"noopener\">a</a>"
                        + "<a href=\"/b\">b</a><a href=\"#c\">c</a></p>");
    }

    @Test
    void headingsGetIdsOfTheirWordsUniqueOnThePage() {
        BodyHtml html = BodyHtml.of(
                body(
                        heading(2, "Who is next?"),
                        heading(3, "Who is next?"),
                        heading(2, "北京"),
                        heading(2, "Corrections")),
                Pictures::source,
                EnglishWords::say);
        assertThat(html.html())
                .isEqualTo("<h2 id=\"who-is-next\">Who is next?</h2><h3 id=\"who-is-next-2\">Who is next?</h3>"
                        + "<h2 id=\"section\">北京</h2><h2 id=\"corrections-2\">Corrections</h2>");
        assertThat(html.contents())
                .containsExactly(
                        new BodyHtml.Entry("who-is-next", "Who is next?"),
                        new BodyHtml.Entry("section", "北京"),
                        new BodyHtml.Entry("corrections-2", "Corrections"));
    }

    @Test
    void listsNestAndOnlyItemsOfSeveralParagraphsHoldThem() {
        ListItem inner = new ListItem(List.of(p("b")));
        ListItem outer = new ListItem(List.of(p("a"), new OrderedList(3, List.of(inner))));
        assertThat(html(new BulletList(List.of(outer, new ListItem(List.of(p("c"), p("d")))))))
                .isEqualTo("<ul><li>a<ol start=\"3\"><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>");
    }

    @Test
    void quotesNameTheirSource() {
        assertThat(html(new Quote("Ida", List.of(p("So.")))))
                .isEqualTo("<blockquote><p>So.</p><footer>Ida</footer></blockquote>");
        assertThat(html(new Quote(null, List.of(p("So."))))).isEqualTo("<blockquote><p>So.</p></blockquote>");
        assertThat(html(new PullQuote("Ida", List.of(new Text("So.")))))
                .isEqualTo("<aside class=\"pull\" role=\"note\"><p>So.</p><footer>Ida</footer></aside>");
    }

    @Test
    void aPictureHasItsSizeItsTextAndItsCredit() {
        assertThat(html(PAGES))
                .isEqualTo("<figure><div class=\"pic\"><img src=\"/media/p1\" width=\"1200\" height=\"800\""
                        + " alt=\"Five &quot;sheets&quot;\" loading=\"lazy\"></div>"
                        + "<figcaption>Pages <cite>Oda Prell</cite></figcaption></figure>");
    }

    @Test
    void aPictureOffersItsFinishedWidthsAsWebpAndAsJpeg() {
        var source = new PictureSource("/p/1600.jpg", 1600, 900, "/p/320.jpg 320w", "/p/320.webp 320w");
        assertThat(BodyHtml.of(
                                body(new Figure(new PictureRef("p1"), "A", false, "", "")),
                                picture -> source,
                                EnglishWords::say)
                        .html())
                .isEqualTo("<figure><div class=\"pic\"><picture><source type=\"image/webp\" srcset=\"/p/320.webp 320w\""
                        + " sizes=\"(min-width: 42rem) 39rem, 100vw\"><img src=\"/p/1600.jpg\" srcset=\"/p/320.jpg 320w\""
                        + " sizes=\"(min-width: 42rem) 39rem, 100vw\" width=\"1600\" height=\"900\" alt=\"A\""
                        + " loading=\"lazy\"></picture></div></figure>");
    }

    @Test
    void aDecorativePictureIsSilentAndAMissingOneIsLeftOut() {
        assertThat(html(new Figure(new PictureRef("p1"), "kept for later", true, "", "")))
                .contains("alt=\"\"")
                .doesNotContain("figcaption");
        assertThat(BodyHtml.of(body(PAGES, p("x")), picture -> null, EnglishWords::say)
                        .html())
                .isEqualTo("<p>x</p>");
    }

    @Test
    void aTableCanBeScrolledByKeyboardAndItsHeadersSayWhatTheyHead() {
        Table table = new Table(List.of(
                new Row(List.of(cell(true, "a"), cell(true, "b"))),
                new Row(List.of(cell(true, "c"), cell(false, "d")))));
        assertThat(html(table, table))
                .startsWith(
                        "<div class=\"sheet\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table><thead><tr>"
                                + "<th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead><tbody><tr>"
                                + "<th scope=\"row\">c</th><td>d</td></tr></tbody></table></div>")
                .contains("aria-label=\"Table 2\"");
    }

    @Test
    void anEmbedIsABoxThatLoadsNothingUntilItsLinkIsFollowedIntoTheFrame() {
        assertThat(html(new Embed(
                        EmbedProvider.FRAMEHOUSE, new WebAddress("https://video.example/b"), "Opening, 3 min")))
                .isEqualTo(
                        "<div class=\"embed\"><b>Opening, 3 min</b><p>This video is kept by Framehouse. Nothing is sent to"
                                + " Framehouse until you load it.</p><a class=\"btn\" href=\"https://video.example/b\""
                                + " target=\"embed-1\">Load video from Framehouse</a><iframe name=\"embed-1\""
                                + " title=\"Opening, 3 min\" sandbox=\"allow-scripts allow-same-origin allow-popups"
                                + " allow-presentation\" referrerpolicy=\"strict-origin-when-cross-origin\""
                                + " allowfullscreen></iframe></div>");
    }

    @Test
    void anEmbedElsewhereLeadsToItsServiceAndHasNoFrame() {
        var embed = new Embed(EmbedProvider.VIMEO, new WebAddress("https://vimeo.com/7"), "");
        assertThat(BodyHtml.elsewhere(new Body(List.of(embed)), picture -> null, EnglishWords::say)
                        .html())
                .contains("<a class=\"btn\" href=\"https://vimeo.com/7\" rel=\"noopener\">")
                .doesNotContain("iframe");
    }

    @Test
    void codeKeepsItsLinesAndEmptyParagraphsVanish() {
        assertThat(html(new CodeBlock("c++", "if (a < b)\n\tc;"), new Paragraph(List.of()), new Block.Divider()))
                .isEqualTo("<pre><code class=\"language-c++\">if (a &lt; b)\n\tc;</code></pre><hr>");
    }

    @Test
    void equalHeadingsByTheThousandStayUnique() { // F18
        Block[] headings =
                IntStream.range(0, 2_000).mapToObj(i -> heading(2, "Same")).toArray(Block[]::new);
        assertThat(BodyHtml.of(body(headings), Pictures::source, EnglishWords::say).contents().stream()
                        .map(BodyHtml.Entry::id)
                        .collect(Collectors.toSet()))
                .hasSize(2_000);
    }

    private static String html(Block... blocks) {
        return Pictures.html(body(blocks));
    }

    private static Body body(Block... blocks) {
        return new Body(List.of(blocks));
    }

    private static Paragraph p(String text) {
        return new Paragraph(List.of(new Text(text)));
    }

    private static Heading heading(int level, String text) {
        return new Heading(level, List.of(new Text(text)));
    }

    private static Text link(String text, String address) {
        return new Text(text, List.of(new Mark.Link(new WebAddress(address))));
    }

    private static Cell cell(boolean header, String text) {
        return new Cell(header, 1, 1, List.of(p(text)));
    }
}
