package org.stet.core.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.core.body.Block.Heading;
import org.stet.core.body.Block.Paragraph;
import org.stet.core.body.Block.Quote;

/** The words of a story, counted the way a reader would. */
class BodyTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "One two three | 3",
                "It’s the chief inspector's state-of-the-art log. | 6",
                "48,200 files, 3.5 % – more | 4",
                "word—word … - ! | 2",
                "naïve e\u0301toile | 2",
                "שלום עולם | 2",
                "مرحبا بالعالم | 2",
                "한국어 문장 | 2",
                "我们要求日记 | 3",
                "これはペンです | 4",
                "AI模型 | 2",
                "👩‍👩‍👧 🇩🇪 ok | 1"
            })
    void wordsAreCountedInEveryScript(String text, int words) {
        assertThat(BodyText.of(body(text)).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "199,1", "200,1", "201,2", "400,2", "401,3"})
    void readingTakesAtLeastAMinuteAndPartsOfOneCountAsOne(int words, int minutes) {
        assertThat(BodyText.of(body("word ".repeat(words))).readingMinutes(200)).isEqualTo(minutes);
    }

    @Test
    void plainTextKeepsBlocksApart() {
        Body body = new Body(List.of(
                new Heading(2, List.of(new Inline.Text("Head"))),
                new Block.Divider(),
                new Quote(
                        "Ida",
                        List.of(new Paragraph(
                                List.of(new Inline.Text("So"), new Inline.HardBreak(), new Inline.Text("now")))))));
        assertThat(BodyText.of(body).plain()).isEqualTo("Head\n\nSo\nnow\nIda");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The letter arrived. | 40 | The letter arrived.",
                "The letter arrived by courier | 19 | The letter arrived…",
                "The letter arrived by courier | 20 | The letter arrived…",
                "The letter arrived by courier | 18 | The letter…",
                "Donaudampfschifffahrt | 10 | …",
                "我们要求日记 | 4 | 我们要…"
            })
    void anExcerptEndsBetweenWords(String text, int length, String excerpt) {
        assertThat(BodyText.of(body(text)).excerpt(length)).isEqualTo(excerpt).hasSizeLessThanOrEqualTo(length);
    }

    @Test
    void anExcerptPrefersRunningTextToHeadings() {
        Body body = new Body(List.of(
                new Heading(2, List.of(new Inline.Text("Head"))),
                new Paragraph(List.of(new Inline.Text("Running text.")))));
        assertThat(BodyText.of(body).excerpt(100)).isEqualTo("Running text.");
    }

    private static Body body(String text) {
        return text.isEmpty() ? Body.EMPTY : new Body(List.of(new Paragraph(List.of(new Inline.Text(text)))));
    }
}
