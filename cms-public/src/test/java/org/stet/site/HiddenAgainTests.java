package org.stet.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Byline;
import org.stet.core.article.Hero;
import org.stet.core.article.StoryForm;
import org.stet.core.article.WorkingCopies;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorForm;
import org.stet.core.author.AuthorId;
import org.stet.core.body.Block;
import org.stet.core.body.Body;
import org.stet.core.body.PastedHtml;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.FrontPageEditing;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementForm;
import org.stet.core.live.LiveEditing;
import org.stet.core.live.LiveForm;
import org.stet.core.preview.LookAheadEditing;
import org.stet.core.preview.PreviewEditing;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;
import org.stet.core.tag.TagDirectory;
import org.stet.core.tag.TagEditing;
import org.stet.core.tag.TagForm;
import org.stet.core.theme.Theme;
import org.stet.core.theme.ThemeEditing;
import org.stet.core.ticker.TickerEditing;
import org.stet.core.ticker.TickerForm;

/**
 * T18, T19: a story that readers saw everywhere is taken down, and within five seconds no address of any kind names it, its
 * section, its author or its tag, whatever they are or were called, nor sends its pictures.
 */
class HiddenAgainTests {

    private static final String CANARY = "quetzal";
    private static final RunningSite SITE = RunningSite.newOnH2();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void whatIsTakenDownDisappearsFromEveryAddressWithinFiveSeconds() {
        var newsroom = SITE.newsroom();
        var open = newsroom.published("Open to all");
        var hero = SITE.picture(700, 500);
        var portrait = SITE.picture(710, 500);
        SITE.developPictures();
        var section = newsroom.category(CANARY + " first section");
        var author = author(portrait);
        var story = publish(section, author, hero);
        rename(section, author);
        SITE.tieTogether(open, story);
        tellOfItElsewhere(story, hero);
        var begin = new ArrayList<>(Sweep.WELL_KNOWN);
        begin.addAll(formerAddresses());
        begin.addAll(Sweep.variants(hero));
        begin.addAll(Sweep.variants(portrait));
        RunningSite.eventually(() -> isSeenEverywhere(Sweep.of(SITE, begin)));

        var previews = previewOf(newsroom.draft("Never public"), hero);
        var all = new ArrayList<>(begin);
        all.addAll(previews);
        all.add("/articles/quetzal-headline/live");
        var seen = Sweep.of(SITE, all);
        seen.reachesEveryKindOfPage(SITE);
        var known = seen.paths().stream()
                .filter(path -> !path.startsWith("/preview/"))
                .toList();

        newsroom.as(newsroom.eve(), () -> SITE.core(Publishing.class).takeDown(story, "It was not so."));

        RunningSite.until(Duration.ofSeconds(5), () -> {
            var now = Sweep.of(SITE, known);
            assertThat(now.naming(CANARY)).isEmpty();
            assertThat(status("/articles/quetzal-headline")).isEqualTo(410);
        });
        for (var gone : begin.subList(Sweep.WELL_KNOWN.size(), begin.size())) {
            assertThat(status(gone)).as(gone).isEqualTo(404);
        }
    }

    private static void tellOfItElsewhere(ArticleId story, PictureRef hero) {
        lineAndPlaceFor(story);
        coverLive(story, hero);
        SITE.tellAll();
        correct(story);
    }

    private static void isSeenEverywhere(Sweep swept) {
        assertThat(swept.naming(CANARY))
                .contains(
                        "/",
                        "/feed.xml",
                        "/feed.json",
                        "/ticker",
                        "/archive",
                        "/corrections",
                        "/articles/quetzal-headline/changes",
                        "/news-sitemap.xml",
                        "/sitemap-lists.xml")
                .contains("/articles/quetzal-headline", "/author/quetzal-second-name", "/tag/quetzal-second-tag")
                .contains("/category/quetzal-second-section", "/tag/quetzal-second-tag/feed.json")
                .contains("/dossiers/together", "/dossiers/together/feed.xml");
    }

    private static AuthorId author(PictureRef portrait) {
        var form = new AuthorForm(CANARY + " first name", "", "", "Writes.", portrait, List.of(), null);
        return edit(() -> SITE.core(AuthorEditing.class).create(form));
    }

    private static ArticleId publish(CategoryId section, AuthorId author, PictureRef hero) {
        var newsroom = SITE.newsroom();
        var id = newsroom.draft(newsroom.text(
                CANARY + " headline",
                CANARY + " body",
                section,
                List.of(author),
                List.of(CANARY + " first tag"),
                new Hero(hero, CANARY + " alt", CANARY + " caption", CANARY + " credit")));
        newsroom.letStand(id);
        newsroom.publish(id);
        return id;
    }

    private static void correct(ArticleId story) {
        var text = edit(
                () -> SITE.core(WorkingCopies.class).find(story).orElseThrow().content());
        SITE.newsroom()
                .republish(
                        story,
                        new StoryForm(
                                text.headline(),
                                text.standfirst(),
                                text.category(),
                                text.authors().stream().map(Byline::author).toList(),
                                List.of(CANARY + " second tag"),
                                text.hero(),
                                text.teasers(),
                                PastedHtml.parse("<p>" + CANARY + " mended body</p>", src -> null)),
                        Change.correction("The " + CANARY + " was wrong."));
    }

    private static void rename(CategoryId section, AuthorId author) {
        var authorEntry = SITE.core(AuthorDirectory.class).find(author).orElseThrow();
        var version =
                SITE.core(CategoryDirectory.class).find(section).orElseThrow().version();
        var tag = SITE.core(TagDirectory.class)
                .bySlug(new Slug(CANARY + "-first-tag"))
                .orElseThrow();
        edit(() -> {
            SITE.core(CategoryEditing.class)
                    .change(section, version, CategoryForm.of(CANARY + " second section", "", "", "#1c4e9e", null));
            SITE.core(AuthorEditing.class)
                    .change(
                            author,
                            authorEntry.version(),
                            new AuthorForm(CANARY + " second name", "", "", "", authorEntry.photo(), List.of(), null));
            SITE.core(TagEditing.class).rename(tag.id(), 0, new TagForm(CANARY + " second tag", ""));
            return tag;
        });
    }

    private static void lineAndPlaceFor(ArticleId story) {
        var from = Window.openFrom(SITE.core(DatabaseClock.class).now());
        edit(() -> {
            SITE.core(TickerEditing.class).create(new TickerForm("Ticker line", story, null, 0, from));
            return SITE.core(FrontPageEditing.class).arrange(0, List.of(new PlacementForm(Place.LEAD, story, from)));
        });
    }

    private static void coverLive(ArticleId story, PictureRef picture) {
        var figure = new Block.Figure(picture, CANARY + " alt", false, "", "");
        edit(() -> {
            SITE.core(LiveEditing.class).open(story, 1);
            return SITE.core(LiveEditing.class)
                    .post(story, new LiveForm(CANARY + " entry", new Body(List.of(figure)), null));
        });
    }

    /** The preview of a story that shows the picture too, and the picture in it. */
    private static List<String> previewOf(ArticleId story, PictureRef picture) {
        var newsroom = SITE.newsroom();
        var plain = newsroom.text("Never public");
        newsroom.rewrite(
                story,
                newsroom.text(
                        "Never public",
                        "Words.",
                        requireNonNull(plain.category()),
                        plain.authors(),
                        List.of(),
                        new Hero(picture, "A field", "", "")));
        var link = newsroom.as(
                newsroom.ada(), () -> SITE.core(PreviewEditing.class).link(story));
        var ahead = newsroom.as(
                newsroom.eve(),
                () -> SITE.core(LookAheadEditing.class).open(Instant.now().plusSeconds(3_600)));
        var trial =
                newsroom.as(newsroom.noor(), () -> SITE.core(ThemeEditing.class).open(Theme.PLAIN));
        return List.of(link.path(), link.path() + "/media/" + picture + "/640.jpg", ahead.path(), trial.path());
    }

    private static List<String> formerAddresses() {
        return Stream.of("category/quetzal-first-section", "author/quetzal-first-name", "tag/quetzal-first-tag")
                .flatMap(path -> Stream.of("/" + path, "/" + path + "/feed.xml", "/" + path + "/feed.json"))
                .toList();
    }

    private static int status(String path) {
        return SITE.get(path).statusCode();
    }

    private static <T> T edit(Supplier<T> what) {
        return SITE.newsroom().as(SITE.newsroom().eve(), what);
    }
}
