package org.stet.core.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.body.Block.BulletList;
import org.stet.core.body.Block.Cell;
import org.stet.core.body.Block.Figure;
import org.stet.core.body.Block.Heading;
import org.stet.core.body.Block.ListItem;
import org.stet.core.body.Block.OrderedList;
import org.stet.core.body.Block.Paragraph;
import org.stet.core.body.Block.Quote;
import org.stet.core.body.Block.Row;
import org.stet.core.body.Block.Table;
import org.stet.core.body.DiffBlock.Attribute;
import org.stet.core.body.DiffBlock.DiffAttribute;
import org.stet.core.body.DiffBlock.Kind;
import org.stet.core.body.DiffBlock.Status;
import org.stet.core.body.DiffRun.Added;
import org.stet.core.body.DiffRun.Kept;
import org.stet.core.body.DiffRun.Reformatted;
import org.stet.core.body.DiffRun.Removed;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.WebAddress;

/** A reviewer sees each change once, where it happened, and no change that is none. */
class BodyDiffTests {

    private static final String ORDER = "The order reaches back to the months before, when a model is being made";

    @Test
    void aChangedWordIsShownInsideItsParagraph() {
        BodyDiff diff =
                BodyDiff.between(body(p("Corvane keeps 84,200 files.")), body(p("Corvane keeps 48,200 files.")));
        assertThat(only(diff).status()).isEqualTo(Status.CHANGED);
        assertThat(only(diff).runs())
                .containsExactly(
                        new Kept("Corvane keeps "), new Removed("84,200"), new Added("48,200"), new Kept(" files."));
    }

    @Test
    void aRewrittenPhraseIsOneChangeNotWordSoup() {
        TextDiff diff = TextDiff.between("She had cancelled dinner by then.", "She had called the board by then.");
        assertThat(diff.runs())
                .containsExactly(
                        new Kept("She had "),
                        new Removed("cancelled dinner"),
                        new Added("called the board"),
                        new Kept(" by then."));
    }

    @Test
    void anInsertedParagraphLeavesItsNeighboursAlone() {
        BodyDiff diff = BodyDiff.between(body(p("One."), p("Two.")), body(p("One."), p(ORDER), p("Two.")));
        assertThat(diff.blocks()).extracting(DiffBlock::status).containsExactly(Status.KEPT, Status.ADDED, Status.KEPT);
    }

    @Test
    void anEditedParagraphBesideANewOneIsStillPairedWithItself() {
        BodyDiff diff = BodyDiff.between(
                body(p("Logs get lost."), p(ORDER)),
                body(p("Quite another matter."), p(ORDER + " and almost nobody knows")));
        assertThat(diff.blocks())
                .extracting(DiffBlock::status)
                .containsExactly(Status.REMOVED, Status.ADDED, Status.CHANGED);
    }

    @Test
    void newFormattingIsNamedAndItsWordsStay() {
        Block after = new Paragraph(List.of(
                new Inline.Text("who decided on "),
                new Inline.Text("run 7b", List.of(Mark.ITALIC)),
                new Inline.Text(" has left")));
        DiffBlock block = only(BodyDiff.between(body(p("who decided on run 7b has left")), body(after)));
        assertThat(block.runs())
                .containsExactly(
                        new Kept("who decided on "),
                        new Reformatted("run 7b", List.of(new FormatChange(null, Mark.ITALIC))),
                        new Kept(" has left"));
        assertThat(((Reformatted) block.runs().get(1)).changes().getFirst().label())
                .isEqualTo("now italic");
    }

    @Test
    void boldInTheMiddleOfAWordIsFound() {
        Block after = new Paragraph(
                List.of(new Inline.Text("un"), new Inline.Text("bel", List.of(Mark.BOLD)), new Inline.Text("ievable")));
        assertThat(only(BodyDiff.between(body(p("unbelievable")), body(after))).runs())
                .extracting(DiffRun::text)
                .containsExactly("un", "bel", "ievable");
    }

    @Test
    void aLinkThatLeadsElsewhereSaysFromWhereToWhere() {
        DiffBlock block =
                only(BodyDiff.between(body(linked("https://a.example/")), body(linked("https://b.example/"))));
        assertThat(((Reformatted) block.runs().getFirst()).changes())
                .extracting(FormatChange::label)
                .containsExactly("link changed from https://a.example/ to https://b.example/");
    }

    @Test
    void aPictureShowsWhichOfItsTextsChanged() {
        var picture = new PictureRef("p1");
        DiffBlock block = only(BodyDiff.between(
                body(new Figure(picture, "Five sheets of pages", false, "Pages", "Oda Prell")),
                body(new Figure(picture, "Six sheets of pages", false, "Pages", "Oda Prell"))));
        assertThat(block.kind()).isEqualTo(Kind.FIGURE);
        assertThat(block.attributes())
                .filteredOn(DiffAttribute::isChanged)
                .containsExactly(new DiffAttribute(
                        Attribute.ALT, List.of(new Removed("Five"), new Added("Six"), new Kept(" sheets of pages"))));
    }

    @Test
    void aParagraphThatBecameAHeadingIsOneChange() {
        DiffBlock block = only(BodyDiff.between(
                body(p("Who is next")), body(new Heading(2, List.of(new Inline.Text("Who is next"))))));
        assertThat(block.status()).isEqualTo(Status.CHANGED);
        assertThat(block.attributes()).extracting(DiffAttribute::name).containsExactly(Attribute.KIND, Attribute.LEVEL);
    }

    @Test
    void aListThatWasSplitInTwoIsNotOverlooked() {
        ListItem one = new ListItem(List.of(p("One")));
        ListItem two = new ListItem(List.of(p("Two")));
        Body whole = body(new BulletList(List.of(one, two)));
        Body split = body(new BulletList(List.of(one)), new BulletList(List.of(two)));
        assertThat(BodyDiff.between(whole, split).changes()).isEqualTo(1);
        assertThat(BodyDiff.between(whole, body(new OrderedList(1, List.of(one, two))))
                        .changes())
                .isEqualTo(1);
    }

    @Test
    void aChangedTableCellIsShownInItsRow() {
        Body before = body(table("Corvane", "84,200"));
        DiffBlock row = BodyDiff.between(before, body(table("Corvane", "48,200")))
                .blocks()
                .get(1);
        assertThat(row.runs()).containsExactly(new Kept("Corvane\t"), new Removed("84,200"), new Added("48,200"));
    }

    @Test
    void aQuoteWithAnotherSourceKeepsItsParagraphs() {
        BodyDiff diff = BodyDiff.between(
                body(new Quote("Ida", List.of(p("So now.")))), body(new Quote(null, List.of(p("So now.")))));
        assertThat(diff.blocks()).extracting(DiffBlock::status).containsExactly(Status.CHANGED, Status.KEPT);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void equalBodiesHaveNoChangesAndOthersHaveSome(long seed) {
        RandomBody bodies = new RandomBody(seed);
        Body last = Body.EMPTY;
        for (int i = 0; i < 50; i++) {
            Body next = bodies.next();
            assertThat(BodyDiff.between(next, BodyJson.parse(BodyJson.write(next)))
                            .isEmpty())
                    .isTrue();
            assertThat(BodyDiff.between(last, next).isEmpty()).isEqualTo(last.equals(next));
            last = next;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void theRunsGiveBackBothTexts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String before = words(random);
            String after = words(random);
            List<DiffRun> runs = TextDiff.between(before, after).runs();
            assertThat(joined(runs, Added.class)).isEqualTo(before);
            assertThat(joined(runs, Removed.class)).isEqualTo(after);
        }
    }

    @Test
    void aVeryLongReplacedTextIsShownAsReplacedWithoutASearch() { // F18
        String before = IntStream.range(0, 30_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 30_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        assertThat(TextDiff.between("x " + before, "x " + after).runs())
                .containsExactly(new Kept("x "), new Removed(before), new Added(after));
    }

    @Test
    void fiveThousandWordsInOtherOrderAreCompared() { // F18
        List<Block> before = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            before.add(p("Paragraph %d says %s".formatted(i, ORDER)));
        }
        List<Block> after = new ArrayList<>(before);
        Collections.shuffle(after, new Random(5));
        BodyDiff diff = BodyDiff.between(new Body(before), new Body(after));
        assertThat(diff.isEmpty()).isFalse();
    }

    private static String words(Random random) {
        return Stream.generate(() -> "abcdefg, ".charAt(random.nextInt(9)) + (random.nextInt(3) == 0 ? " " : ""))
                .limit(random.nextInt(40))
                .collect(Collectors.joining());
    }

    private static String joined(List<DiffRun> runs, Class<? extends DiffRun> without) {
        return runs.stream()
                .filter(run -> !without.isInstance(run))
                .map(DiffRun::text)
                .collect(Collectors.joining());
    }

    private static DiffBlock only(BodyDiff diff) {
        assertThat(diff.blocks()).hasSize(1);
        return diff.blocks().getFirst();
    }

    private static Body body(Block... blocks) {
        return new Body(Arrays.asList(blocks));
    }

    private static Paragraph p(String text) {
        return new Paragraph(List.of(new Inline.Text(text)));
    }

    private static Paragraph linked(String address) {
        return new Paragraph(List.of(new Inline.Text("read the log", List.of(new Mark.Link(new WebAddress(address))))));
    }

    private static Table table(String... cells) {
        return new Table(List.of(new Row(Stream.of(cells)
                .map(text -> new Cell(false, 1, 1, List.of(p(text))))
                .toList())));
    }
}
