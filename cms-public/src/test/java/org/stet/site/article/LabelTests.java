package org.stet.site.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stet.core.article.ArticleId;
import org.stet.core.breaking.BreakingEditing;
import org.stet.core.breaking.BreakingForm;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.live.LiveEditing;
import org.stet.site.RunningSite;

/** E5: live, breaking and opinion are words on every card, for as long as they are true. */
class LabelTests {

    private static final RunningSite SITE = RunningSite.onH2();

    private static final String LIVE = "<span class=\"label label--live\">Live</span>";
    private static final String BREAKING = "<span class=\"label label--breaking\">Breaking</span>";
    private static final String OPINION = "<span class=\"label label--view\">Opinion</span>";

    @Test
    void aStoryIsLiveInListsUntilItsCoverageEnds() {
        var section = SITE.newsroom().category("Hearings");
        var story = published("The hearing goes on", section);
        assertThat(list("hearings")).doesNotContain(LIVE);

        eve(() -> SITE.core(LiveEditing.class).open(story, 12));
        withinTwoSeconds(() -> assertThat(list("hearings")).contains(LIVE));

        eve(() -> SITE.core(LiveEditing.class).end(story));
        withinTwoSeconds(() -> assertThat(list("hearings")).doesNotContain(LIVE));
    }

    @Test
    void aStoryIsBreakingInListsUntilTheNewsIsOver() {
        var section = SITE.newsroom().category("Alarms");
        var story = published("The alarm rings", section);
        withinTwoSeconds(() -> assertThat(list("alarms")).contains("The alarm rings"));
        var editing = SITE.core(BreakingEditing.class);

        var news = SITE.newsroom()
                .as(SITE.newsroom().eve(), () -> editing.announce(new BreakingForm("An alarm rings", story, 60)));
        withinTwoSeconds(() -> assertThat(list("alarms")).contains(BREAKING));

        eve(() -> editing.end(news));
        withinTwoSeconds(() -> assertThat(list("alarms")).doesNotContain(BREAKING));
    }

    @Test
    void opinionsSaySoAlsoWhereTheirSectionStandsBelowTheMarkedOne() {
        var views = category("Standpoints", null, true);
        var guests = category("Guest essays", views, false);
        published("I think so", guests);

        withinTwoSeconds(() -> assertThat(list("guest-essays")).contains("I think so", OPINION));
        assertThat(SITE.get("/articles/i-think-so").body().split("<h1>", 2)[0]).contains(OPINION);

        var entry = SITE.core(CategoryDirectory.class).find(views).orElseThrow();
        eve(() -> SITE.core(CategoryEditing.class)
                .change(views, entry.version(), CategoryForm.of("Standpoints", "", "", "#1c4e9e", null)));
        withinTwoSeconds(() -> assertThat(list("guest-essays")).doesNotContain(OPINION));
        withinTwoSeconds(
                () -> assertThat(SITE.get("/articles/i-think-so").body()).doesNotContain(OPINION));
    }

    private static String list(String section) {
        return SITE.get("/category/" + section).body().split("<main", 2)[1].split("<aside", 2)[0];
    }

    private static CategoryId category(String name, @Nullable CategoryId parent, boolean isOpinion) {
        return SITE.newsroom()
                .as(
                        SITE.newsroom().eve(),
                        () -> SITE.core(CategoryEditing.class)
                                .create(new CategoryForm(name, "", "", "#1c4e9e", parent, isOpinion)));
    }

    private static ArticleId published(String headline, CategoryId section) {
        var newsroom = SITE.newsroom();
        var author = newsroom.author("Author of " + headline, "Reporter");
        var id = newsroom.draft(newsroom.text(headline, headline + ".", section, List.of(author), List.of(), null));
        newsroom.letStand(id);
        newsroom.publish(id);
        return id;
    }

    private static void eve(Runnable what) {
        SITE.newsroom().as(SITE.newsroom().eve(), what);
    }
}
