package org.stet.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.stet.core.body.Block.Cell;
import org.stet.core.body.Block.CodeBlock;
import org.stet.core.body.Block.Embed;
import org.stet.core.body.Block.Figure;
import org.stet.core.body.Block.Heading;
import org.stet.core.body.Block.Paragraph;
import org.stet.core.body.Block.PullQuote;
import org.stet.core.body.Block.Quote;
import org.stet.core.body.Block.Row;
import org.stet.core.body.Block.Table;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.WebAddress;

/** T01, T03, T04, T44: no text, attribute or pasted markup gets a reader's browser to do anything. */
class BodySafetyTests {

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("p", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("hr", Set.of()),
            Map.entry("b", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("s", Set.of()),
            Map.entry("cite", Set.of()),
            Map.entry("h2", Set.of("id")),
            Map.entry("h3", Set.of("id")),
            Map.entry("h4", Set.of("id")),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("footer", Set.of()),
            Map.entry("aside", Set.of("class", "role")),
            Map.entry("figure", Set.of()),
            Map.entry("figcaption", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("code", Set.of("class")),
            Map.entry("a", Set.of("href", "rel", "class", "target")),
            Map.entry("iframe", Set.of("name", "title", "sandbox", "referrerpolicy", "allowfullscreen")),
            Map.entry("picture", Set.of()),
            Map.entry("source", Set.of("type", "srcset", "sizes")),
            Map.entry("img", Set.of("src", "srcset", "sizes", "width", "height", "alt", "loading")),
            Map.entry("table", Set.of()),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("scope", "colspan", "rowspan")),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("div", Set.of("class", "role", "tabindex", "aria-label")));

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:|/(?!/)|#).*");

    private static final PolicyFactory OWASP = policy();

    @ParameterizedTest
    @MethodSource("payloads")
    void aPayloadThatIsPastedStaysText(String payload) { // T01
        Body body = BodyJson.parse(BodyJson.write(PastedHtml.parse(payload)));
        assertHarmless(Pictures.html(body));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void aPayloadThatIsTypedIsReadLetterByLetter(String payload) { // T01
        Body body = new Body(List.of(new Paragraph(List.of(new Inline.Text(printable(payload))))));
        String html = Pictures.html(BodyJson.parse(BodyJson.write(body)));
        assertHarmless(html);
        assertThat(Jsoup.parseBodyFragment(html).expectFirst("p").wholeText()).isEqualTo(printable(payload));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void aPayloadReadTwiceIsThatReadOnce(String payload) { // T04
        Body once = PastedHtml.parse(payload);
        assertThat(PastedHtml.parse(Pictures.html(once))).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void theOwaspSanitizerFindsNothingToTakeOut(String payload) { // T01, T04
        assertUntouchedByOwasp(Pictures.html(PastedHtml.parse(payload)));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void theOwaspSanitizerFindsNothingToTakeOutOfAnyBody(long seed) { // T01
        RandomBody bodies = new RandomBody(seed);
        for (int i = 0; i < 50; i++) {
            String html = Pictures.html(bodies.next());
            assertHarmless(html);
            assertUntouchedByOwasp(html);
        }
    }

    @ParameterizedTest
    @MethodSource("breakouts")
    void noAttributeCanBeBrokenOutOf(String breakout) { // T03
        String text = printable(breakout);
        List<Inline> line = List.of(new Inline.Text(text));
        Body body = new Body(List.of(
                new Heading(2, line),
                new Quote(text, List.of(new Paragraph(line))),
                new PullQuote(text, line),
                new Figure(new PictureRef("a"), text, false, text, text),
                new Embed(EmbedProvider.FRAMEHOUSE, new WebAddress("https://video.example/"), text),
                new Table(List.of(new Row(List.of(new Cell(true, 1, 1, List.of(new Paragraph(line))))))),
                new CodeBlock(null, text)));
        String html = BodyHtml.of(
                        BodyJson.parse(BodyJson.write(body)),
                        picture -> new PictureSource(text, 1, 1, text, text),
                        EnglishWords::say)
                .html();
        Document page = Jsoup.parseBodyFragment(html);
        assertOnlyAllowed(page);
        assertThat(page.select("img")).hasSize(1);
        assertThat(page.select("img").attr("alt")).isEqualTo(text);
        assertThat(page.select("img").attr("src")).isEqualTo(text);
        assertThat(page.select("img, source").eachAttr("srcset")).containsOnly(text);
        assertThat(page.select("blockquote footer, aside footer, figcaption cite"))
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("breakouts")
    void attributesWithAFormRefuseABreakout(String breakout) { // T03
        assertRefused(() -> new PictureRef(breakout));
        assertRefused(() -> new CodeBlock(breakout, ""));
        assertRefused(() -> EmbedProvider.withKey(breakout));
        WebAddress.tryParse("/" + breakout).ifPresent(BodySafetyTests::assertHarmlessLink);
        WebAddress.tryParse("https://longhand.example/" + breakout).ifPresent(BodySafetyTests::assertHarmlessLink);
        WebAddress.tryParse("https://video.example/" + breakout)
                .ifPresent(address -> assertHarmless(
                        Pictures.html(new Body(List.of(new Embed(EmbedProvider.FRAMEHOUSE, address, ""))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noscript><style></noscript><img src=x onerror=alert(1)></style>",
                "<select><noscript><style></noscript><script>alert(1)</script></style></select>",
                "<style><noscript></style><script>alert(1)</script></noscript>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">"
            })
    void textThatOneParserReadsAsMarkupNeverSurvives(String proof) { // T04: GHSA-g9gq-3pfx-2gw2, GHSA-3w73-fmf3-hg5c
        String html = Pictures.html(PastedHtml.parse(proof));
        assertHarmless(html);
        assertThat(html).doesNotContain("<style", "<noscript", "<script", "<img");
        assertThat(Pictures.html(PastedHtml.parse(html))).isEqualTo(html);
    }

    @Test
    void adversarialStringsAreJudgedInLinearTime() { // T44: with a backtracking pattern these would not end
        for (String part :
                List.of("a", "&", "&a", "&#", "https://", "https://a.", "mailto:a@", "%0", "[", ":", "/", "-", "é")) {
            String long100k = part.repeat(100_000 / part.length());
            assertThat(WebAddress.tryParse(long100k)).isEmpty();
            assertRefused(() -> new PictureRef(long100k));
            assertRefused(() -> new CodeBlock(long100k + " ", ""));
            BodyText.of(new Body(List.of(new Paragraph(List.of(new Inline.Text(long100k))))))
                    .excerpt(200);
            Pictures.html(new Body(List.of(new Heading(2, List.of(new Inline.Text(long100k))))));
        }
    }

    @Test
    void adversarialStylesAreReadInLinearTime() { // T44
        for (String part :
                List.of("mso-list:", "mso-list:l0 ", ";", ":", "font-weight:", "mso-list: \t", "text-decoration:")) {
            String style = part.repeat(100_000 / part.length());
            assertThat(PastedHtml.parse("<p style=\"" + style + "\">x <span style=\"" + style + "\">y</span></p>")
                            .blocks())
                    .hasSize(1);
        }
    }

    static Stream<String> payloads() {
        return Stream.of(BodySafetyPayloads.MARKUP);
    }

    static Stream<String> breakouts() {
        return Stream.of(BodySafetyPayloads.BREAKOUTS);
    }

    @Test
    void theListsAreAsLongAsPromised() { // T01, T03
        assertThat(payloads().distinct().count()).isGreaterThanOrEqualTo(60);
        assertThat(breakouts().distinct().count()).isGreaterThanOrEqualTo(50);
    }

    private static void assertRefused(ThrowingCallable attempt) {
        assertThatExceptionOfType(NewsroomException.class).isThrownBy(attempt);
    }

    private static void assertHarmlessLink(WebAddress address) {
        Mark link = new Mark.Link(address);
        String html = Pictures.html(new Body(List.of(new Paragraph(List.of(new Inline.Text("x", List.of(link)))))));
        assertHarmless(html);
        assertThat(Jsoup.parseBodyFragment(html).select("a").attr("href")).isEqualTo(address.value());
    }

    private static void assertHarmless(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        assertOnlyAllowed(page);
        for (Element element : page.select("[href], [src]")) {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            assertThat(address).matches(ADDRESS);
        }
    }

    private static void assertOnlyAllowed(Document page) {
        for (Element element : page.body().select("body > *, body > * *")) {
            assertThat(ALLOWED).containsKey(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ALLOWED.get(element.tagName())).contains(attribute.getKey());
            }
        }
    }

    private static void assertUntouchedByOwasp(String html) {
        assertThat(essence(OWASP.sanitize(html))).isEqualTo(essence(html));
    }

    /** Both as one parser reads them: entities and encoded brackets do not matter, elements, text and addresses do. */
    private static List<String> essence(String html) {
        Document page = Jsoup.parseBodyFragment(html.replace("%28", "(").replace("%29", ")"));
        return page.body().getAllElements().stream()
                .map(element -> String.join(
                        " ",
                        element.tagName(),
                        element.attr("href"),
                        element.attr("src"),
                        element.attr("alt"),
                        element.ownText()))
                .toList();
    }

    private static PolicyFactory policy() {
        HtmlPolicyBuilder policy = new HtmlPolicyBuilder()
                .allowStandardUrlProtocols()
                .allowElements(ALLOWED.keySet().toArray(String[]::new))
                .allowWithoutAttributes("a", "img");
        ALLOWED.forEach((element, attributes) -> {
            if (!attributes.isEmpty()) {
                policy.allowAttributes(attributes.toArray(String[]::new)).onElements(element);
            }
        });
        return policy.toFactory();
    }

    private static String printable(String text) {
        String kept = text.codePoints()
                .filter(Characters::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return kept.isBlank() ? "x" : kept;
    }
}
