package org.stet.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T23, F18: what is unknown, malformed or too large is refused with a sentence that names the place. */
class MalformedBodyTests {

    private static final String P = "{'type':'paragraph'}";

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("{'type':'video'}", "Block 1: \"video\" cannot stand here as a block."),
                refused(P + "," + P + ",{'type':'html'}", "Block 3: \"html\" cannot stand here as a block."),
                refused("7", "Block 1: This entry must be an object."),
                refused("{'text':'x'}", "Block 1: \"type\" is missing."),
                refused("{'type':1}", "Block 1: \"type\" must be text."),
                refused("{'type':'paragraph','style':'x'}", "Block 1: \"style\" is not known here; remove it."),
                refused("{'type':'paragraph','attrs':{}}", "Block 1: \"attrs\" is not known here; remove it."),
                refused("{'type':'paragraph','content':{}}", "Block 1: \"content\" must be a list."),
                refused("{'type':'paragraph','content':null}", "Block 1: \"content\" must be a list."),
                refused("{'type':'heading'}", "Block 1: A heading needs \"attrs\"."),
                refused("{'type':'heading','attrs':{}}", "Block 1: \"level\" is missing."),
                refused("{'type':'heading','attrs':{'level':1}}", "Block 1: A heading has level 2, 3 or 4."),
                refused("{'type':'heading','attrs':{'level':5}}", "Block 1: A heading has level 2, 3 or 4."),
                refused("{'type':'heading','attrs':{'level':'2'}}", "Block 1: \"level\" must be a whole number."),
                refused("{'type':'heading','attrs':{'level':2.0}}", "Block 1: \"level\" must be a whole number."),
                refused(
                        "{'type':'heading','attrs':{'level':2,'id':'x'}}",
                        "Block 1: \"id\" is not known here; remove it."),
                refused("{'type':'bulletList'}", "Block 1: A list needs at least one item."),
                refused(
                        "{'type':'bulletList','content':[" + P + "]}",
                        "Block 1, list item 1: \"paragraph\" cannot stand in a list; list items do."),
                refused(item(""), "Block 1, list item 1: A list item starts with a paragraph."),
                refused(
                        item("{'type':'horizontalRule'}"),
                        "Block 1, list item 1: A list item starts with a paragraph."),
                refused(
                        item(P + ",{'type':'heading','attrs':{'level':2}}"),
                        "Block 1, list item 1: A list item holds paragraphs and lists only."),
                refused(
                        item(P + ",{'type':'nope'}"),
                        "Block 1, list item 1, block 2: \"nope\" cannot stand here as a block."),
                refused(
                        "{'type':'orderedList','attrs':{'start':0},'content':[{'type':'listItem','content':[" + P
                                + "]}]}",
                        "Block 1: A numbered list starts at 1 or later."),
                refused(
                        "{'type':'blockquote','attrs':{'source':null}}",
                        "Block 1: A quote needs at least one paragraph."),
                refused("{'type':'blockquote','attrs':{},'content':[" + P + "]}", "Block 1: \"source\" is missing."),
                refused(
                        "{'type':'blockquote','attrs':{'source':null},'content':[{'type':'horizontalRule'}]}",
                        "Block 1, paragraph 1: \"horizontalRule\" cannot stand here; only paragraphs can."),
                refused("{'type':'pullQuote','attrs':{'source':7}}", "Block 1: \"source\" must be text."),
                refused(figure("'picture':'a1','alt':'x','caption':''"), "Block 1: \"credit\" is missing."),
                refused(figure("'picture':5,'alt':'x','caption':'','credit':''"), "Block 1: \"picture\" must be text."),
                refused(
                        figure("'picture':'5/../x','alt':'x','caption':'','credit':''"),
                        "Block 1: A picture id is 1 to 40 small letters and digits; choose the picture again."),
                refused(
                        figure("'picture':'a1','alt':'x','decorative':'yes','caption':'','credit':''"),
                        "Block 1: \"decorative\" must be true or false."),
                refused("{'type':'table'}", "Block 1: A table needs at least one row."),
                refused(
                        "{'type':'table','content':[{'type':'tableRow'}]}",
                        "Block 1, row 1: A table row needs at least one cell."),
                refused(
                        cell("'colspan':1,'rowspan':1", ""),
                        "Block 1, row 1, cell 1: A table cell needs at least one paragraph."),
                refused(
                        cell("'colspan':101,'rowspan':1", P),
                        "Block 1, row 1, cell 1: A table cell spans 1 to 100 columns and rows."),
                refused(
                        cell("'colspan':1,'rowspan':1,'class':'x'", P),
                        "Block 1, row 1, cell 1: \"class\" is not known here; remove it."),
                refused(
                        "{'type':'codeBlock','attrs':{'language':'a b'}}",
                        "Block 1: The language of a code block is a short name such as java or c++."),
                refused(
                        "{'type':'codeBlock','attrs':{'language':null},'content':[{'type':'hardBreak'}]}",
                        "Block 1, piece 1: \"hardBreak\" cannot stand in a code block; text without formatting does."),
                refused(
                        embed("vimeo", "https://video.example/1"),
                        "Block 1: The embed's address does not belong to Vimeo."),
                refused(
                        embed("tiktok", "https://video.example/1"),
                        "Block 1: The embed's provider is not on the list; link to it instead."),
                refused(
                        embed("framehouse", "http://video.example/1"),
                        "Block 1: The embed's address does not belong to Framehouse."),
                refused(text("'text':''"), "Block 1, piece 1: A piece of text is empty."),
                refused(text("'text':7"), "Block 1, piece 1: \"text\" must be text."),
                refused(
                        text("'text':'a\\u0007'"),
                        "Block 1, piece 1: Character 2 is U+0007, which text cannot hold; delete it and type it again."),
                refused(
                        text("'text':'\\ud800'"),
                        "Block 1, piece 1: Character 1 is U+D800, which text cannot hold; delete it and type it again."),
                refused(
                        text("'text':'a','marks':[{'type':'underline'}]"),
                        "Block 1, piece 1, mark 1: \"underline\" cannot stand on text as formatting."),
                refused(
                        text("'text':'a','marks':[{'type':'bold'},{'type':'bold'}]"),
                        "Block 1, piece 1: The same formatting is set twice on one piece of text."),
                refused(
                        text("'text':'a','marks':[{'type':'bold'},{'type':'link','attrs':{'href':'javascript:x'}}]"),
                        "Block 1, piece 1, mark 2: The address was refused: only http, https and mailto addresses are allowed."),
                refused(
                        text("'text':'a','marks':[{'type':'link','attrs':{'href':'/x','target':'_blank'}}]"),
                        "Block 1, piece 1, mark 1: \"target\" is not known here; remove it."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void eachRefusalNamesItsPlace(String block, String sentence) {
        assertThat(refusal("{'schemaVersion':1,'type':'doc','content':[" + block + "]}"))
                .isEqualTo(sentence);
    }

    static Stream<Arguments> brokenDocuments() {
        return Stream.of(
                refused("", "This entry must be an object."),
                refused("null", "This entry must be an object."),
                refused("[]", "This entry must be an object."),
                refused("{'type':'doc'}", "\"schemaVersion\" is missing."),
                refused(
                        "{'type':'page','schemaVersion':1}",
                        "\"page\" cannot stand at the top of a document; \"doc\" does."),
                refused(
                        "{'type':'doc','schemaVersion':2}",
                        "The text has schema version 2; this program reads version 1. Update it first."),
                refused("{'type':'doc','schemaVersion':1,'content':[],'x':1}", "\"x\" is not known here; remove it."),
                refused(
                        "{'type':'doc','schemaVersion':1} {}",
                        "The document goes on after its end; send one document only."),
                refused("{'type':'doc','type':'doc'}", "Line 1, column 21: A name is given twice in one object."),
                refused("{'type':", "Line 1, column 9: The document is not valid JSON."),
                refused("{type:1}", "Line 1, column 2: The document is not valid JSON."));
    }

    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void aBrokenDocumentIsRefusedInOneSentence(String json, String sentence) {
        assertThat(refusal(json)).isEqualTo(sentence);
    }

    @Test
    void foreignWordsInAMessageAreShortAndHarmless() {
        assertThat(refusal("{'schemaVersion':1,'type':'doc','content':[{'type':'" + "\u202E<b>".repeat(99) + "'}]}"))
                .hasSizeLessThan(120)
                .doesNotContain("\u202E", "<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{'a':", "{'type':'doc','schemaVersion':1,'content':["})
    void tenThousandLevelsAreRefused(String level) { // F18
        assertThat(refusal(level.repeat(10_000))).contains("nested too deeply");
    }

    @Test
    void elevenNestedListsAreAcceptedAndTwelveAreRefusedAtTheirPlace() { // F18
        assertThat(BodyJson.parse(document(nested(11))).blocks()).hasSize(1);
        assertThat(refusal(document(nested(12))))
                .startsWith("Block 1, list item 1, block 2, list item 1")
                .endsWith("Lists are nested more than 12 deep; move the inner ones out.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_999, 2_000, 2_001})
    void twoThousandBlocksAreAcceptedAndOneMoreIsRefused(int count) { // F18
        String document = document(String.join(",", Collections.nCopies(count, P)));
        if (count <= Body.MAX_BLOCKS) {
            assertThat(BodyJson.parse(document).blocks()).hasSize(count);
        } else {
            assertThat(refusal(document))
                    .isEqualTo("Block 2001: The text has more than 2,000 blocks; split it into several stories.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1_000})
    void nestedBlocksCount(int items) { // F18: a list, and a paragraph and a list with one paragraph in each item
        String item = "{'type':'listItem','content':[" + P + "," + P + "]}";
        String list = "{'type':'bulletList','content':[" + String.join(",", Collections.nCopies(items, item)) + "]}";
        if (items < 1_000) {
            assertThat(BodyJson.parse(document(list)).blocks()).hasSize(1);
        } else {
            assertThat(refusal(document(list))).contains("more than 2,000 blocks");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void twoMegabytesAreAcceptedAndOneByteMoreIsRefused(int beyond) { // F18
        int room = BodyJson.MAX_BYTES + beyond - document(text("'text':''")).length();
        String filled = "é".repeat(room / 2) + "x".repeat(room % 2);
        String document = document(text("'text':'" + filled + "'"));
        assertThat(document.getBytes(StandardCharsets.UTF_8)).hasSize(BodyJson.MAX_BYTES + beyond);
        if (beyond <= 0) {
            assertThat(BodyJson.write(BodyJson.parse(document))).isEqualTo(document);
        } else {
            assertThat(refusal(document)).isEqualTo("The text is larger than 2 MB; split it into several stories.");
        }
    }

    @Test
    void aBodyBuiltInCodeObeysTheSameLimits() { // F18
        assertThatExceptionOfType(MalformedBody.class)
                .isThrownBy(() -> new Body(Collections.nCopies(2_001, new Block.Divider())));
        Body large = new Body(List.of(new Block.CodeBlock(null, "x".repeat(BodyJson.MAX_BYTES))));
        assertThatExceptionOfType(MalformedBody.class).isThrownBy(() -> BodyJson.write(large));
    }

    @Test
    void aMillionCombiningMarksPassThroughEverything() { // F18
        Body body = BodyJson.parse(document(text("'text':'a" + "\u0301".repeat(999_000) + "'")));
        assertThat(BodyText.of(body).words()).isEqualTo(1);
        assertThat(Pictures.read(Pictures.html(body))).isEqualTo(body);
        assertThat(BodyDiff.between(body, Body.EMPTY).changes()).isEqualTo(1);
    }

    private static Arguments refused(String json, String sentence) {
        return Arguments.of(json, sentence);
    }

    private static String refusal(String json) {
        try {
            BodyJson.parse(json.replace('\'', '"'));
        } catch (MalformedBody e) {
            return e.getMessage();
        }
        throw new AssertionError("accepted: " + json);
    }

    private static String document(String blocks) {
        return ("{'schemaVersion':1,'type':'doc','content':[" + blocks + "]}").replace('\'', '"');
    }

    private static String item(String content) {
        return "{'type':'bulletList','content':[{'type':'listItem','content':[" + content + "]}]}";
    }

    private static String nested(int lists) {
        return IntStream.range(0, lists)
                        .mapToObj(i -> "{'type':'bulletList','content':[{'type':'listItem','content':[" + P)
                        .collect(Collectors.joining(","))
                + "]}]}".repeat(lists);
    }

    private static String figure(String attributes) {
        return "{'type':'figure','attrs':{" + attributes + "}}";
    }

    private static String cell(String attributes, String content) {
        return "{'type':'table','content':[{'type':'tableRow','content':[{'type':'tableCell','attrs':{" + attributes
                + "},'content':[" + content + "]}]}]}";
    }

    private static String embed(String provider, String address) {
        return "{'type':'embed','attrs':{'provider':'" + provider + "','address':'" + address + "','title':'x'}}";
    }

    private static String text(String members) {
        return "{'type':'paragraph','content':[{'type':'text'," + members + "}]}";
    }
}
