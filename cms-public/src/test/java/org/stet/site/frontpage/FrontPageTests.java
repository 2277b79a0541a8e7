package org.stet.site.frontpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.ArrangementForm;
import org.stet.core.frontpage.FrontPageDesk;
import org.stet.core.frontpage.FrontPageEditing;
import org.stet.core.frontpage.Layout;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementForm;
import org.stet.core.frontpage.Slot;
import org.stet.core.preview.LookAheadEditing;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Window;
import org.stet.site.RunningSite;

/** I1, I2: slots, rails and opinions as readers get them. */
class FrontPageTests {

    private static final RunningSite SITE = RunningSite.newOnH2();
    private static CategoryId chips = new CategoryId(0);
    private static CategoryId courts = new CategoryId(0);
    private static ArticleId chip = new ArticleId(0);

    @BeforeAll
    static void fill() {
        chips = category("Chips", false);
        courts = category("Courts", false);
        var views = category("Opinion", true);
        for (var n = 1; n <= 12; n++) {
            published("Court report " + n, courts);
        }
        chip = published("The only chip", chips);
        published("I disagree", views);
        for (var n = 1; n <= 12; n++) {
            SITE.newsroom().published("Law " + n);
        }
    }

    @BeforeEach
    void everythingOn() {
        live(Layout.STANDARD);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void opinionsHaveASectionOfTheirOwnWithALabelInWords() {
        withinTwoSeconds(() -> assertThat(front())
                .containsSubsequence("class=\"views band\"", "Opinion</a>", "label--view\">Opinion<", "I disagree"));
    }

    @Test
    void railsStandInTheChosenOrderAndASlotThatIsOffLeavesNoBox() {
        live(new Layout(Set.of(Slot.OPINION, Slot.RECENT, Slot.FEATURED), List.of(courts, chips)));

        withinTwoSeconds(() -> assertThat(front())
                .containsSubsequence("id=\"h-courts\"", "id=\"h-chips\"")
                .doesNotContain(
                        "id=\"h-policy\"", "class=\"views", "class=\"latest\"", "class=\"second\"", "I disagree"));
    }

    @Test
    void aPinnedStoryLeadsItsRailUntilItsWindowEnds() {
        var until = now().plusSeconds(2);
        live(
                new Layout(Set.of(Slot.OPINION), List.of(courts)),
                new PlacementForm(Place.inRail(courts, 1), chip, new Window(now(), until)));
        var pinned = Pattern.compile("id=\"h-courts\".*?The only chip", Pattern.DOTALL);

        withinTwoSeconds(() -> assertThat(front()).containsPattern(pinned));
        RunningSite.eventually(() -> assertThat(front()).doesNotContainPattern(pinned));
    }

    @Test
    void noStoryStandsTwice() {
        withinTwoSeconds(() -> assertThat(front()).contains("I disagree"));
        var main = front().split("<main", 2)[1];
        for (var headline : List.of("Court report 12<", "The only chip<", "I disagree<", "Law 1<", "Law 12<")) {
            assertThat(main.split(Pattern.quote(">" + headline), -1).length - 1)
                    .as(headline)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aDraftIsSeenAtItsPreviewAloneAndOnlyThere() {
        var desk = SITE.core(FrontPageDesk.class);
        var draft = new ArrangementForm(
                new Layout(Set.of(), List.of(chips)),
                List.of(new PlacementForm(Place.LEAD, chip, Window.openFrom(now()))));
        var version = eve(() ->
                SITE.core(FrontPageEditing.class).keepDraft(desk.arrangement().version(), draft));
        var link = eve(() -> SITE.core(LookAheadEditing.class).open(now().plus(Duration.ofHours(2)), version));

        assertThat(SITE.get(link.path()).body())
                .contains("if this front page is put live")
                .containsPattern("<h2 class=\"hed\"><a [^>]*>The only chip</a>")
                .doesNotContain("id=\"h-courts\"");
        assertThat(front()).doesNotContainPattern("<h2 class=\"hed\"><a [^>]*>The only chip</a>");
    }

    private static String front() {
        return SITE.get("/").body();
    }

    private static void live(Layout layout, PlacementForm... forms) {
        eve(() -> SITE.core(FrontPageEditing.class)
                .putLive(
                        SITE.core(FrontPageDesk.class).arrangement().version(),
                        new ArrangementForm(layout, List.of(forms))));
    }

    private static Instant now() {
        return SITE.core(DatabaseClock.class).now();
    }

    private static CategoryId category(String name, boolean isOpinion) {
        return eve(() ->
                SITE.core(CategoryEditing.class).create(new CategoryForm(name, "", "", "#1c4e9e", null, isOpinion)));
    }

    private static ArticleId published(String headline, CategoryId section) {
        var newsroom = SITE.newsroom();
        var author = newsroom.author("Author of " + headline, "Reporter");
        var id = newsroom.draft(newsroom.text(headline, headline + ".", section, List.of(author), List.of(), null));
        newsroom.letStand(id);
        newsroom.publish(id);
        return id;
    }

    private static <T> T eve(Supplier<T> what) {
        return SITE.newsroom().as(SITE.newsroom().eve(), what);
    }
}
