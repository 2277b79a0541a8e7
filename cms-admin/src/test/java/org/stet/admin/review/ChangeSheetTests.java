package org.stet.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.admin.component.AskedMark;
import org.stet.admin.component.NewsroomTime;
import org.stet.core.article.AiTask;
import org.stet.core.article.AiUse;
import org.stet.core.article.Background;
import org.stet.core.article.Content;
import org.stet.core.article.Hero;
import org.stet.core.article.Source;
import org.stet.core.article.Teasers;
import org.stet.core.article.WorkingCopies;
import org.stet.core.body.Body;
import org.stet.core.body.PastedHtml;
import org.stet.core.shared.PictureRef;

/** D2, D3: every field readers notice is compared word by word, and formatting, links and pictures are named. */
class ChangeSheetTests extends ConsoleTest {

    @Autowired
    private WorkingCopies copies;

    private Content before = Content.EMPTY;

    @BeforeEach
    void aRevision() {
        newsroom.open();
        var id = newsroom.submitted("Barge hums");
        before = newsroom.as(newsroom.eve(), () -> copies.revision(id, 1));
    }

    @Test
    void everyFieldThatReadersNoticeIsAPlaceOfItsOwn() {
        var sheet = new ChangeSheet(
                new ChangeSheet.Side(before, "Policy", "Audits"),
                new ChangeSheet.Side(everythingElse(), "Chips", "Audits, Barges", "12 Nov 2026, 18:00 UTC"),
                "");
        assertThat(sheet.places().keySet())
                .containsExactly(
                        "headline",
                        "standfirst",
                        "authors",
                        "category",
                        "tags",
                        "hero",
                        "search-title",
                        "search-description",
                        "social-title",
                        "social-description",
                        "social-picture",
                        "ai",
                        "sources",
                        "evergreen",
                        "embargo",
                        "body");
        assertThat(sheet.places().values()).allMatch(tally -> tally.changes() > 0);
        assertThat(sheet.places().get("headline")).isEqualTo(new Tally(1, 2, 1));
        assertThat(words(sheet))
                .contains(
                        "Alt text",
                        "Caption",
                        "Credit",
                        "12 Nov 2026",
                        "Drafting text. Checked by a person. Two paragraphs.");
    }

    @Test
    void newDressAndOtherLinksAreNamedAndCountAsChanges() {
        var plain = with(html("<p>The barge hums at <a href=\"https://a.example/\">night</a>.</p>"));
        var dressed = with(html("<p>The <strong>barge</strong> hums at <a href=\"https://b.example/\">night</a>.</p>"));
        var sheet = compared(plain, dressed);
        assertThat(words(sheet)).contains("now bold", "link changed from https://a.example/ to https://b.example/");
        assertThat(sheet.places().get("body")).isEqualTo(new Tally(1, 0, 0));
        assertThat(words(compared(dressed, plain))).contains("no longer bold");
    }

    @Test
    void ofAPictureTheWordsAreComparedOneByOne() {
        var was = new Hero(new PictureRef("a"), "A barge", "At sea", "Oda Prell");
        var is = new Hero(new PictureRef("a"), "A grey barge", "At sea", "Oda Prell");
        assertThat(compared(with(was), with(is)).places().get("hero")).isEqualTo(new Tally(1, 1, 0));
        var other = new Hero(new PictureRef("b"), "A barge", "At sea", "Oda Prell");
        var sheet = compared(with(was), with(other));
        assertThat(sheet.places().get("hero")).isEqualTo(new Tally(1, 0, 0));
        assertThat(sheet.getElement().getOuterHTML()).contains("pictures/a", "pictures/b");
    }

    @Test
    void fiveThousandWordsAreComparedAndDrawn() { // under a second; what it took is said, not tested
        var words = new StringBuilder();
        var changed = new StringBuilder();
        for (var i = 0; i < 250; i++) {
            words.append("<p>")
                    .append("Paragraph %d says one thing and then another of the barge "
                            .formatted(i)
                            .repeat(2));
            changed.append("<p>")
                    .append("Paragraph %d says one thing or yet another of the barge "
                            .formatted(i)
                            .repeat(2));
        }
        var start = System.nanoTime();
        var sheet = compared(with(html(words.toString())), with(html(changed.toString())));
        System.out.printf("5,000 words, each paragraph changed: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(sheet.tally().changes()).isEqualTo(250);
    }

    /** A text in which nothing is as before. */
    private Content everythingElse() {
        return new Content(
                "Grey barge hums",
                before.standfirst() + " Loudly.",
                null,
                List.of(),
                List.of(),
                new Hero(new PictureRef("b"), "A barge", "Off Port Avery", "Oda Prell"),
                new Teasers("Search", "Described", "Shared", "Told", new PictureRef("c")),
                new Background(
                        new AiUse(List.of(AiTask.DRAFT), true, "Two paragraphs."),
                        List.of(new Source("The order", "https://court.example/")),
                        true),
                html("<p>It hums.</p>"));
    }

    private static ChangeSheet compared(Content before, Content after) {
        return new ChangeSheet(new ChangeSheet.Side(before, "", ""), new ChangeSheet.Side(after, "", ""), "");
    }

    private Content with(Body body) {
        return new Content(
                before.headline(), before.standfirst(), null, List.of(), List.of(), null, Teasers.NONE, body);
    }

    private Content with(Hero hero) {
        return new Content(
                before.headline(), before.standfirst(), null, List.of(), List.of(), hero, Teasers.NONE, before.body());
    }

    private static Body html(String html) {
        return PastedHtml.parse(html, src -> null);
    }

    private static String words(ChangeSheet sheet) {
        return sheet.getElement().getTextRecursively();
    }

    /** Due times are said as people say them. */
    @Test
    void dueTimesAreSaidInWords() {
        var noon = Instant.parse("2026-11-12T12:00:00Z");
        var time = new NewsroomTime(ZoneOffset.UTC, noon);
        assertThat(AskedMark.due(noon.plusSeconds(1200), time)).isEqualTo("due in 20 min");
        assertThat(AskedMark.due(noon.plusSeconds(7 * 3600), time)).isEqualTo("due 19:00");
        assertThat(AskedMark.due(noon.minusSeconds(720), time)).isEqualTo("overdue by 12 min");
    }
}
