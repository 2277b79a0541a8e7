package org.stet.site.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorEntry;
import org.stet.core.body.BodyHtml;
import org.stet.core.body.PictureSource;
import org.stet.core.media.Crop;
import org.stet.core.publication.Answer;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.PublishedByline;
import org.stet.core.publication.PublishedStory;
import org.stet.core.publication.PublishedStory.PublishedTag;
import org.stet.core.publication.PublishedVersions;
import org.stet.core.settings.CurrentOpenness;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.site.article.StoryPage.Face;
import org.stet.site.live.LivePage;
import org.stet.site.live.LivePages;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.SluggedPath;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Templates;

/** {@code /articles/{slug}}: a live story, the way on from a former address, or the word that it is gone. */
@Component
public class ArticlePages implements PageSource {

    private static final SluggedPath PATH = new SluggedPath("/articles/");
    private static final int RELATED = 4;
    private static final int RECENT = 5;

    private final PublishedArticles articles;
    private final DatabaseClock clock;
    private final AuthorDirectory authors;
    private final PublishedVersions versions;
    private final CurrentOpenness openness;
    private final StoryCards cards;
    private final LivePages live;
    private final SeriesBoxes series;
    private final Frames frames;
    private final Templates templates;

    ArticlePages(
            PublishedArticles articles,
            DatabaseClock clock,
            AuthorDirectory authors,
            PublishedVersions versions,
            CurrentOpenness openness,
            StoryCards cards,
            LivePages live,
            SeriesBoxes series,
            Frames frames,
            Templates templates) {
        this.articles = articles;
        this.clock = clock;
        this.authors = authors;
        this.versions = versions;
        this.openness = openness;
        this.cards = cards;
        this.live = live;
        this.series = series;
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public boolean owns(String path) {
        return PATH.matches(path);
    }

    @Override
    public Page render(PageAddress address) {
        return switch (articles.at(new Slug(address.name()), clock.now())) {
            case Answer.Live(var story) -> show(story, frames.now());
            case Answer.Moved(var slug) -> new Page.Moved("/articles/" + slug);
            case Answer.Gone _ -> new Page.Gone();
            case Answer.Unknown _ -> new Page.Missing();
        };
    }

    /**
     * The same page for words that are not public: what its bar says stands above it, its pictures are loaded from below the
     * path it is shown at, and machines are told nothing of it.
     */
    public Page.Text draft(PublishedStory story, Frame frame, String path, String bar) {
        var page = page(story, frame, null, source -> source.under(path));
        var values = Map.of("frame", frame, "head", StoryHead.ofDraft(page), "page", page, "draft", bar);
        return new Page.Text(templates.html("article/article", values), Set.of(), Set.of(), null);
    }

    private Page show(PublishedStory story, Frame frame) {
        var teaser = story.teaser();
        return show(story, frame, live.newest(teaser.article(), "/articles/" + teaser.slug(), frame));
    }

    /** The story with a stretch of its live coverage. */
    Page show(PublishedStory story, Frame frame, @Nullable LivePage coverage) {
        var page = page(story, frame, coverage, UnaryOperator.identity());
        var bytes = templates.html("article/article", Map.of("frame", frame, "head", StoryHead.of(page), "page", page));
        return new Page.Text(bytes, subjects(page), own(story.teaser().article()), frame.midnight());
    }

    private StoryPage page(
            PublishedStory story, Frame frame, @Nullable LivePage coverage, UnaryOperator<PictureSource> loaded) {
        var teaser = story.teaser();
        var pictures = new LinkedHashSet<>(story.content().pictures());
        teaser.bylines().stream()
                .map(PublishedByline::photo)
                .filter(Objects::nonNull)
                .forEach(pictures::add);
        var shown = cards.pictures(pictures);
        shown.replaceAll((id, picture) -> picture.loaded(loaded));
        var sources = new HashMap<PictureRef, PictureSource>();
        shown.forEach((id, picture) -> sources.put(id, picture.whole()));
        var html = BodyHtml.of(story.content().body(), sources::get, frame.words()::say);
        return new StoryPage(
                frame,
                story,
                StoryCards.card(teaser, shown, frame, coverage != null && coverage.isLive()),
                new BodyMarkup(html),
                html.contents(),
                coverage,
                faces(teaser.bylines(), sources),
                about(teaser.bylines()),
                cards.of(articles.related(teaser, frame.now(), RELATED), frame),
                recent(teaser.article(), frame),
                social(story, shown),
                showsVersions(teaser.article(), frame),
                series.of(teaser.article(), frame));
    }

    /** The card's own picture, or the one the page begins with. */
    private static @Nullable PictureSource social(PublishedStory story, Map<PictureRef, StoryPicture> shown) {
        var teasers = story.content().teasers();
        var chosen = teasers.socialPicture() == null ? story.teaser().hero() : teasers.socialPicture();
        var picture = chosen == null ? null : shown.get(chosen);
        return picture == null ? null : picture.in(Crop.WIDE);
    }

    private boolean showsVersions(ArticleId article, Frame frame) {
        return openness.get().showChanges() && versions.of(article, frame.now()).size() > 1;
    }

    private static List<Face> faces(List<PublishedByline> bylines, Map<PictureRef, PictureSource> sources) {
        var faces = new ArrayList<Face>();
        for (var byline : bylines) {
            var photo = byline.photo();
            faces.add(new Face(
                    byline.name(),
                    byline.role(),
                    "/author/" + byline.slug(),
                    photo == null ? null : sources.get(photo)));
        }
        return faces;
    }

    private @Nullable AuthorEntry about(List<PublishedByline> bylines) {
        return bylines.isEmpty()
                ? null
                : authors.find(bylines.getFirst().author())
                        .filter(author -> !author.bio().isEmpty())
                        .orElse(null);
    }

    private List<StoryCard> recent(ArticleId self, Frame frame) {
        var newest = articles.latest(frame.now(), RECENT + 1).stream()
                .filter(each -> !each.article().equals(self))
                .limit(RECENT)
                .toList();
        return cards.of(newest, frame);
    }

    private static Set<Subject> subjects(StoryPage page) {
        var subjects = new LinkedHashSet<>(Frame.SUBJECTS);
        subjects.addAll(own(page.card().teaser().article()));
        if (page.coverage() != null) {
            subjects.addAll(page.coverage().subjects());
        }
        subjects.addAll(page.dossiers().subjects());
        subjects.addAll(StoryCards.subjects(List.of(page.card())));
        subjects.addAll(StoryCards.subjects(page.related()));
        subjects.addAll(StoryCards.subjects(page.recent()));
        subjects.add(Subject.category(page.card().teaser().category().value()));
        page.story().tags().stream().map(PublishedTag::id).map(Subject::tag).forEach(subjects::add);
        page.card().teaser().bylines().stream()
                .map(PublishedByline::photo)
                .filter(Objects::nonNull)
                .forEach(photo -> subjects.add(Subject.picture(photo.value())));
        page.story().content().pictures().forEach(id -> subjects.add(Subject.picture(id.value())));
        return subjects;
    }

    /** What is taken away from the story or from its live coverage is never shown again. */
    private static Set<Subject> own(ArticleId id) {
        return Set.of(Subject.article(id.value()), Subject.live(id.value()));
    }
}
