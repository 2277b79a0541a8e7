package org.stet.core.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.shared.PictureRef;

/** The stored form comes back as it was, and equal texts are equal bytes. */
class BodyJsonTests {

    private static final String EVERYTHING = """
            {"schemaVersion":1,"type":"doc","content":[\
            {"type":"paragraph"},\
            {"type":"paragraph","content":[{"type":"text","text":"One "},{"type":"text","text":"two","marks":[{"type":"link",\
            "attrs":{"href":"https://example.com/?a=1&b=2"}},{"type":"bold"},{"type":"italic"},{"type":"strike"},{"type":"code"}]},\
            {"type":"hardBreak"}]},\
            {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Three"}]},\
            {"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph"},{"type":"orderedList",\
            "attrs":{"start":3},"content":[{"type":"listItem","content":[{"type":"paragraph"}]}]}]}]},\
            {"type":"blockquote","attrs":{"source":null},"content":[{"type":"paragraph"}]},\
            {"type":"pullQuote","attrs":{"source":"Ida"},"content":[{"type":"text","text":"A log is a diary."}]},\
            {"type":"figure","attrs":{"picture":"a1","alt":"Pages","caption":"Log","credit":"Oda"}},\
            {"type":"figure","attrs":{"picture":"a2","alt":"","decorative":true,"caption":"","credit":""}},\
            {"type":"table","content":[{"type":"tableRow","content":[\
            {"type":"tableHeader","attrs":{"colspan":1,"rowspan":2},"content":[{"type":"paragraph"}]},\
            {"type":"tableCell","attrs":{"colspan":2,"rowspan":1},"content":[{"type":"paragraph"}]}]}]},\
            {"type":"codeBlock","attrs":{"language":"c++"},"content":[{"type":"text","text":"a;\\n\\tb;"}]},\
            {"type":"horizontalRule"},\
            {"type":"embed","attrs":{"provider":"framehouse","address":"https://video.example/x","title":"Opening"}}]}""";

    @Test
    void theWholeVocabularyComesBackByteForByte() {
        assertThat(BodyJson.write(BodyJson.parse(EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @Test
    void anEmptyBodyComesBackEmpty() {
        assertThat(BodyJson.write(Body.EMPTY)).isEqualTo("{\"schemaVersion\":1,\"type\":\"doc\",\"content\":[]}");
        assertThat(BodyJson.parse(BodyJson.write(Body.EMPTY))).isEqualTo(Body.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsWrittenIsReadBackEqual(long seed) {
        RandomBody bodies = new RandomBody(seed);
        for (int i = 0; i < 100; i++) {
            Body body = bodies.next();
            String json = BodyJson.write(body);
            assertThat(BodyJson.parse(json)).isEqualTo(body);
            assertThat(BodyJson.write(BodyJson.parse(json))).isEqualTo(json);
        }
    }

    @Test
    void keyOrderAndWhiteSpaceDoNotChangeTheBytes() {
        assertThat(BodyJson.write(BodyJson.parse("""
                        { "content" : [ { "content": [ {"text": "\\u00e9", "type":"text"} ], "type":"paragraph" } ],
                          "type":"doc", "schemaVersion": 1 }""")))
                .isEqualTo("{\"schemaVersion\":1,\"type\":\"doc\",\"content\":"
                        + "[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"é\"}]}]}");
    }

    @Test
    void theOrderOfMarksAndSplitRunsDoNotChangeTheBytes() {
        var split = new Block.Paragraph(List.of(
                new Inline.Text("a", List.of(Mark.ITALIC, Mark.BOLD)),
                new Inline.Text("b", List.of(Mark.BOLD, Mark.ITALIC))));
        var whole = new Block.Paragraph(List.of(new Inline.Text("ab", List.of(Mark.BOLD, Mark.ITALIC))));
        assertThat(split).isEqualTo(whole);
    }

    @Test
    void aBodyOfEmptyParagraphsIsBlankAndOneWithAPictureIsNot() {
        assertThat(new Body(List.of(new Block.Paragraph(List.of()))).isBlank()).isTrue();
        assertThat(new Body(List.of(new Block.Figure(new PictureRef("a"), "", true, "", ""))).isBlank())
                .isFalse();
        assertThat(BodyJson.parse(EVERYTHING).isBlank()).isFalse();
    }
}
