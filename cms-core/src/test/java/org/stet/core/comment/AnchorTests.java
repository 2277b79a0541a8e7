package org.stet.core.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.stet.core.article.Content;
import org.stet.core.article.Teasers;
import org.stet.core.body.PastedHtml;
import org.stet.core.shared.InvalidInput;

/** Comments survive editing: idea 7 and C3. */
class AnchorTests {

    private static final String TEXT = "For eleven months the barge did nothing but hum.\n"
            + "Pelagic says the outflow was 3.1 degrees warmer in August, by its own figures.\n"
            + "The council asked for hourly temperatures at six points around the hull.\n"
            + "“We are the quietest neighbour the harbour has,” the company said.";

    @Test
    void wordsThatNobodyTouchedAreFoundWhereTheyStand() {
        assertThat(found("3.1 degrees", TEXT)).isEqualTo("3.1 degrees");
    }

    @Test
    void wordsMoveWithTheirParagraph() {
        var lines = TEXT.split("\n");
        var moved = lines[3] + "\n" + lines[1] + "\n" + lines[0] + "\n" + lines[2];
        assertThat(found("3.1 degrees", moved)).isEqualTo("3.1 degrees");
        assertThat(found("hourly temperatures at six points", moved)).isEqualTo("hourly temperatures at six points");
    }

    @Test
    void wordsThatWereChangedALittleAreStillMeant() {
        assertThat(found("hourly temperatures at six points", TEXT.replace("hourly", "daily")))
                .contains("temperatures at six points");
        assertThat(found("3.1 degrees", TEXT.replace("3.1 degrees", "3.3 degrees")))
                .isEqualTo("3.3 degrees");
    }

    @Test
    void wordsThatAreGoneAreNotGuessedAt() {
        assertThat(found("We are the quietest neighbour the harbour has", TEXT.substring(0, TEXT.indexOf("“"))))
                .isEqualTo("nothing");
        assertThat(found("barge", TEXT.replace("the barge did", "it did") + " A barge is a boat."))
                .isEqualTo("nothing");
        assertThat(found("3.1 degrees", "")).isEqualTo("nothing");
        assertThat(found("3.1 degrees", TEXT.replace("3.1 degrees warmer ", "")))
                .isEqualTo("nothing");
    }

    @Test
    void ofTwoTheSameTheOneWithItsOwnNeighboursIsMeant() {
        var text = "The barge hums. The town sleeps. The barge moves. The town wakes.";
        var second = text.lastIndexOf("The barge");
        var anchor = Anchor.in(Field.BODY, text, new Span(second, second + 9));
        var later = "Before all of this, long before, nobody knew. " + text;
        assertThat(AnchorSearch.find(later, anchor)).contains(new Span(second + 46, second + 55));
    }

    @Test
    void aBrowserCannotQuoteWhatIsNotThere() {
        var story = story("<p>One two three.</p><ul><li>Four</li><li>five</li></ul><p>One two six.</p>");
        assertThat(story.of(Field.BODY)).isEqualTo("One two three.\nFour\nfive\nOne two six.");
        assertThat(story.anchor(Field.BODY, 15, "Four five").quote()).isEqualTo("Four\nfive");
        assertThat(story.anchor(Field.BODY, 99, "three").quotePosition()).isEqualTo(8);
        assertThat(story.anchor(Field.HERO, 3, "anything").isSelection()).isFalse();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> story.anchor(Field.BODY, 0, "seven"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> story.anchor(Field.BODY, 5, "One two"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> story.anchor(Field.BODY, -7, "x".repeat(1001)));
    }

    @Test
    void neighboursNeverEndInHalfACharacter() {
        var text = "🦑".repeat(40) + "words" + "🦑".repeat(40);
        for (int shift = 0; shift < 2; shift++) {
            var moved = "x".repeat(shift) + text;
            var at = moved.indexOf("words");
            var anchor = Anchor.in(Field.BODY, moved, new Span(at, at + 5 - shift));
            assertThat(anchor.quoteBefore()).doesNotContainPattern("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
            assertThat(anchor.quoteAfter().codePoints().allMatch(Character::isDefined))
                    .isTrue();
            assertThat(anchor.quoteBefore().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isTrue();
            assertThat(anchor.quoteAfter().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isTrue();
        }
    }

    /** Any edits elsewhere leave an anchor exactly where its words are, even next to it on one side. */
    @RepeatedTest(200)
    void editsElsewhereNeverMoveAnAnchorOffItsWords(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var before = words(random, 20 + random.nextInt(80));
        var quote = words(random, 2 + random.nextInt(8));
        var after = words(random, 20 + random.nextInt(80));
        var anchor = anchor(before + " ", quote, " " + after);
        var edited = edit(before, random) + (random.nextBoolean() ? " new words " : " ");
        var text = edited + quote + " " + after.substring(0, 20) + edit(after.substring(20), random);
        assertThat(AnchorSearch.find(text, anchor))
                .contains(new Span(edited.length(), edited.length() + quote.length()));
    }

    /** An edit inside a quote keeps the anchor over what is left of it. */
    @RepeatedTest(200)
    void anEditInsideKeepsTheAnchorOnWhatIsLeft(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var before = words(random, 20 + random.nextInt(80)) + " ";
        var first = words(random, 3);
        var last = words(random, 3);
        var after = " " + words(random, 20 + random.nextInt(80));
        var anchor = anchor(before, first + " " + words(random, 1) + " " + last, after);
        var text = before + first + " " + words(random, 1) + " " + last + after;
        var span = AnchorSearch.find(text, anchor).orElseThrow();
        var found = text.substring(span.from(), span.to());
        assertThat(first + last)
                .satisfiesAnyOf(
                        _ -> assertThat(found).contains(first.substring(first.indexOf(' '))),
                        _ -> assertThat(found).contains(last.substring(0, last.lastIndexOf(' '))));
    }

    /** A quote that was cut out, with a sentence around it, is never found somewhere else. */
    @RepeatedTest(100)
    void whatWasCutOutIsNotFoundElsewhere(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var before = words(random, 60) + " ";
        var after = " " + words(random, 60);
        var anchor = anchor(before, words(random, 3 + random.nextInt(6)), after);
        assertThat(AnchorSearch.find(before + after, anchor)).isEmpty();
    }

    @Test
    void tenThousandWordsTakeMilliseconds() {
        var random = new Random(7);
        var before = words(random, 5000) + " ";
        var after = " " + words(random, 5000);
        var quote = words(random, 60);
        var anchor = anchor(before, quote, after);
        var text = before + quote.replace("a", "e") + after;
        AnchorSearch.find(text, anchor);
        var start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            AnchorSearch.find(text, anchor);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start).dividedBy(20)).isLessThan(Duration.ofMillis(100));
    }

    private static String found(String quote, String later) {
        var at = TEXT.indexOf(quote);
        var anchor = Anchor.in(Field.BODY, TEXT, new Span(at, at + quote.length()));
        return AnchorSearch.find(later, anchor)
                .map(span -> later.substring(span.from(), span.to()))
                .orElse("nothing");
    }

    private static Anchor anchor(String before, String quote, String after) {
        return Anchor.in(
                Field.BODY, before + quote + after, new Span(before.length(), before.length() + quote.length()));
    }

    private static String words(Random random, int count) {
        return Stream.generate(() -> word(random)).limit(count).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return random.ints(3 + random.nextInt(6), 'a', 'z' + 1)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    /** Up to five words dropped, put in or replaced. */
    private static String edit(String text, Random random) {
        var words = new java.util.ArrayList<>(List.of(text.split(" ")));
        for (int i = random.nextInt(5); i >= 0; i--) {
            var at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.add(at, word(random));
                case 1 -> words.set(at, word(random));
                default -> words.set(at, "");
            }
        }
        return String.join(" ", words);
    }

    private static StoryText story(String html) {
        var body = PastedHtml.parse(html, src -> null);
        return StoryText.of(new Content("", "", null, List.of(), List.of(), null, Teasers.NONE, body));
    }
}
