package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Hero;
import org.stet.core.article.StoryForm;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.frontpage.ArrangementForm;
import org.stet.core.frontpage.FrontPageEditing;
import org.stet.core.frontpage.Layout;
import org.stet.core.frontpage.PlacementForm;
import org.stet.core.preview.PreviewEditing;
import org.stet.core.preview.PreviewLink;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.publication.Release;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;
import org.stet.core.ticker.TickerEditing;
import org.stet.core.ticker.TickerForm;

/** T16, T17, T19: stories in every state that readers must not see leave no trace at any public address, header or feed. */
class LeakTests {

    private static final String CANARY = "quetzal";
    private static final RunningSite SITE = RunningSite.newOnH2();
    private static final Set<String> WAS_PUBLIC = Set.of("takendown", "expired");
    private static final List<String> PICTURES = new ArrayList<>();
    private static final List<String> HIDDEN = new ArrayList<>();
    private static final List<PreviewLink> PREVIEWS = new ArrayList<>();

    @BeforeAll
    static void fill() {
        var newsroom = SITE.newsroom();
        var open = newsroom.published("Open to all");
        var draft = newsroom.draft(canary("draft"));
        newsroom.submit(newsroom.draft(canary("inreview")));
        newsroom.letStand(newsroom.draft(canary("approved")));
        var hidden = List.of(draft, schedule(newsroom), takeDown(newsroom), expire(newsroom));
        place(newsroom, hidden);
        SITE.tieTogether(Stream.concat(Stream.of(open), hidden.stream()).toArray(ArticleId[]::new));
        editor(newsroom, () -> PREVIEWS.add(SITE.core(PreviewEditing.class).link(draft)));
        trash(newsroom);
        List.of("draft", "inreview", "approved", "scheduled", "takendown", "expired", "trashed")
                .forEach(LeakTests::hide);
        sharesEverythingWithAnEmbargoedStory(newsroom);
        var linked = new ArticleId(1);
        editor(
                newsroom,
                () -> SITE.core(TickerEditing.class)
                        .create(new TickerForm("Ticker line", linked, null, 0, Window.openFrom(now()))));
        withinTwoSeconds(() -> assertThat(SITE.get("/ticker").body()).contains("Ticker line"));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void nothingPublicNamesWhatIsHidden() {
        var swept = sweep();

        assertThat(swept)
                .contains(
                        "/",
                        "/feed.xml",
                        "/ticker",
                        "/theme.css",
                        "/articles/open-to-all",
                        "/tag/audits",
                        "/dossiers/together")
                .anyMatch(path -> path.matches("/sitemap-[0-9-]+\\.xml"))
                .anyMatch(path -> path.matches("/archive/[0-9-]+"));
        assertThat(swept).hasSizeGreaterThan(10);
    }

    /** T20: an open preview shows the words at its own address; the sweep finds neither them nor the address elsewhere. */
    @Test
    void aPreviewIsSeenAtItsAddressAlone() {
        var link = PREVIEWS.getFirst();
        assertThat(SITE.get(link.path()).body()).contains(CANARY);

        for (var path : sweep()) {
            assertThat(SITE.get(path).body())
                    .as(path)
                    .doesNotContain(link.token())
                    .doesNotContainPattern("/preview/\\w");
        }
        assertThat(SITE.get("/preview/" + "0".repeat(40)).body()).doesNotContain(CANARY);
    }

    /** Whatever is asked, and however close it comes: no hit, no count, no name in a list, no better spelling. */
    @Test
    void noQuestionBringsThemOut() {
        RunningSite.eventually(
                () -> assertThat(SITE.get("/search?q=open+to+all").body()).contains("/articles/open-to-all"));
        for (var words :
                List.of("quetza", "quetzl+headline", "qetzal", "headline", "body", "role", "newer", "caption")) {
            assertThat(SITE.get("/search?q=" + words).body()).as(words).doesNotContainIgnoringCase(CANARY);
            assertThat(SITE.get("/search/suggest?q=" + words).body()).as(words).doesNotContainIgnoringCase(CANARY);
        }
        for (var state : List.of("draft", "inreview", "approved", "scheduled", "takendown", "expired", "trashed")) {
            var answer = SITE.get("/search?q=" + CANARY + "+" + state).body();
            assertThat(answer).as(state).contains("No story contains").doesNotContain("<mark>", CANARY + "-", "facet");
        }
        for (var filter : List.of("category=quetzal-draft-category", "author=quetzal-scheduled-author")) {
            assertThat(SITE.get("/search?q=standing&" + filter).body())
                    .as("who and what nobody knows is no filter")
                    .isEqualTo(SITE.get("/search?q=standing").body());
        }
        assertThat(SITE.get("/search?q=standing+words").body()).contains("/articles/standing-words");
    }

    @Test
    void theirPicturesAreNotFoundAlsoWhereTheyWereOnce() {
        assertThat(PICTURES).hasSize(7 * Sweep.variants(new PictureRef("a")).size());
        for (var path : PICTURES) {
            assertThat(SITE.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whatIsHiddenIsNotFoundAndWhatWasPublicIsGone() {
        for (var path : HIDDEN) {
            var known = WAS_PUBLIC.stream().anyMatch(path::contains);
            assertThat(SITE.get(path).statusCode()).as(path).isEqualTo(known ? 410 : 404);
        }
        assertThat(SITE.get("/articles/quetzal-scheduled-headline").body())
                .as("embargoed and unknown are alike")
                .isEqualTo(SITE.get("/articles/never-heard-of").body());
    }

    /** Every address that public pages lead to, and the well-known ones: none of them holds the canary's name. */
    private static Set<String> sweep() {
        var begin = new ArrayList<>(Sweep.WELL_KNOWN);
        begin.addAll(HIDDEN);
        begin.addAll(PICTURES);
        var swept = Sweep.of(SITE, begin);
        assertThat(swept.naming(CANARY)).isEmpty();
        return swept.paths();
    }

    private static StoryForm canary(String state) {
        var newsroom = SITE.newsroom();
        var word = CANARY + " " + state + " ";
        var picture = SITE.picture();
        SITE.developPictures();
        PICTURES.addAll(Sweep.variants(picture));
        return newsroom.text(
                word + "headline",
                word + "body",
                newsroom.category(word + "category"),
                List.of(newsroom.author(word + "author", word + "role")),
                List.of(word + "tag"),
                new Hero(picture, word + "alt", word + "caption", word + "credit"));
    }

    /** Author, section and tag of what was never public are as unknown as the story itself. */
    private static void hide(String state) {
        var name = CANARY + "-" + state + "-";
        HIDDEN.add("/articles/" + name + "headline");
        if (!WAS_PUBLIC.contains(state)) {
            HIDDEN.addAll(List.of(
                    "/author/" + name + "author",
                    "/author/" + name + "author/feed.xml",
                    "/author/" + name + "author/feed.json",
                    "/category/" + name + "category",
                    "/category/" + name + "category/feed.xml",
                    "/category/" + name + "category/feed.json",
                    "/tag/" + name + "tag",
                    "/tag/" + name + "tag/feed.xml",
                    "/tag/" + name + "tag/feed.json"));
        }
    }

    /** Editors may have placed them on the front page already, or still. */
    private static void place(Newsroom newsroom, List<ArticleId> hidden) {
        var section = SITE.core(CategoryDirectory.class)
                .bySlug(new Slug("policy"))
                .orElseThrow()
                .id();
        var layout = new Layout(Set.of(), List.of(section));
        var places = layout.places(List.of(section));
        var forms = new ArrayList<PlacementForm>();
        for (var story : hidden) {
            forms.add(new PlacementForm(places.get(forms.size() * 3), story, Window.openFrom(now())));
        }
        editor(newsroom, () -> SITE.core(FrontPageEditing.class).putLive(0, new ArrangementForm(layout, forms)));
        var kept = SITE.core(FrontPageEditing.class);
        editor(newsroom, () -> kept.keepDraft(1, new ArrangementForm(Layout.STANDARD, forms)));
    }

    private static ArticleId schedule(Newsroom newsroom) {
        var id = newsroom.draft(canary("scheduled"));
        newsroom.letStand(id);
        editor(
                newsroom,
                () -> SITE.core(Publishing.class)
                        .release(
                                id,
                                new Release(
                                        now().plusSeconds(3_600), null, Change.update(""), "The desk is in a hurry.")));
        return id;
    }

    private static ArticleId takeDown(Newsroom newsroom) {
        var id = newsroom.draft(canary("takendown"));
        newsroom.letStand(id);
        newsroom.publish(id);
        withinTwoSeconds(() -> assertThat(SITE.get("/").body()).contains(CANARY));
        editor(newsroom, () -> SITE.core(Publishing.class).takeDown(id, "For the test."));
        return id;
    }

    private static ArticleId expire(Newsroom newsroom) {
        var id = newsroom.draft(canary("expired"));
        newsroom.letStand(id);
        newsroom.publish(id);
        editor(newsroom, () -> SITE.core(Publishing.class).expire(id, now().plusSeconds(1)));
        RunningSite.until(
                Duration.ofSeconds(4),
                () -> assertThat(SITE.get("/articles/quetzal-expired-headline").statusCode())
                        .isEqualTo(410));
        return id;
    }

    private static void trash(Newsroom newsroom) {
        var id = newsroom.draft(canary("trashed"));
        editor(newsroom, () -> SITE.core(ArticleEditing.class).trash(id));
    }

    /** Same category, author and tag as a public story; and a public story whose newer text is not public yet. */
    private static void sharesEverythingWithAnEmbargoedStory(Newsroom newsroom) {
        newsroom.approved(CANARY + " related headline");
        HIDDEN.add("/articles/" + CANARY + "-related-headline");
        var id = newsroom.published("Standing words");
        newsroom.rewrite(id, newsroom.text("Standing words", CANARY + " newer words"));
        newsroom.letStand(id);
    }

    private static void editor(Newsroom newsroom, Runnable what) {
        newsroom.as(newsroom.eve(), what);
    }

    private static Instant now() {
        return SITE.core(DatabaseClock.class).now();
    }
}
