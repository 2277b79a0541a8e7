package org.stet.site.live;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.live.LiveCoverage;
import org.stet.core.live.LiveEntryId;
import org.stet.core.live.PublishedLive;
import org.stet.core.publication.Answer;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.ReadyBytes;
import org.stet.site.pagecache.SluggedPath;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Templates;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /articles/{slug}/live?after=N}: what changed in a story's live coverage after change N. Every other number leads to the
 * greatest one below it that a page or an answer of ours has told, so there are few addresses, and all readers share them.
 */
@Component
class LiveDelta implements PageSource {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final SluggedPath STORY = new SluggedPath("/articles/");
    private static final String END = "/live";

    private final PublishedArticles articles;
    private final PublishedLive live;
    private final LivePages pages;
    private final DatabaseClock clock;
    private final Frames frames;
    private final Templates templates;

    LiveDelta(
            PublishedArticles articles,
            PublishedLive live,
            LivePages pages,
            DatabaseClock clock,
            Frames frames,
            Templates templates) {
        this.articles = articles;
        this.live = live;
        this.pages = pages;
        this.clock = clock;
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public boolean owns(String path) {
        return path.endsWith(END) && STORY.matches(path.substring(0, path.length() - END.length()));
    }

    @Override
    public boolean isFollowed() {
        return true;
    }

    @Override
    public Page render(PageAddress address) {
        return switch (articles.at(new Slug(address.part(1)), clock.now())) {
            case Answer.Live(var story) -> changes(address, story.teaser().article());
            case Answer.Moved(var slug) ->
                new Page.Moved(PageAddress.after("/articles/" + slug + END, address.after())
                        .toString());
            case Answer.Gone _ -> new Page.Gone();
            case Answer.Unknown _ -> new Page.Missing();
        };
    }

    private Page changes(PageAddress address, ArticleId article) {
        var frame = frames.now();
        var coverage = live.of(article, frame.now()).orElse(null);
        if (coverage == null) {
            return new Page.Missing();
        }
        var told = live.latestSeqs(article, frame.now(), LivePages.SIZE).stream()
                .filter(seq -> seq <= address.after())
                .findFirst()
                .orElse(0L);
        return told == address.after()
                ? delta(address, coverage, frame)
                : new Page.Moved(PageAddress.after(address.path(), told).toString());
    }

    private Page delta(PageAddress address, LiveCoverage coverage, Frame frame) {
        var article = coverage.article();
        var path = "/articles/" + address.part(1);
        var changed = live.changedAfter(article, address.after(), frame.now(), LivePages.SIZE);
        var pinned = pages.pinned(coverage, frame).stream().toList();
        var page = new LivePage(
                frame,
                path,
                coverage,
                LivePage.Stretch.NEWEST,
                pinned.isEmpty() ? null : pages.entries(pinned, path, frame).getFirst(),
                pages.keyEvents(article, path, frame),
                pages.entries(changed, path, frame),
                null,
                null);
        var gone = live.goneAfter(article, address.after(), frame.now()).stream()
                .map(LiveEntryId::value)
                .toList();
        var subjects = new LinkedHashSet<>(page.subjects());
        subjects.addAll(Set.of(Subject.article(article.value()), Subject.SETTINGS));
        var bytes = MAPPER.writeValueAsString(json(page, gone)).getBytes(StandardCharsets.UTF_8);
        return new Page.Text(
                ReadyBytes.of("application/json", bytes),
                subjects,
                Set.of(Subject.article(article.value()), Subject.live(article.value())),
                frame.midnight());
    }

    private Map<String, Object> json(LivePage page, List<Long> gone) {
        var values = new LinkedHashMap<String, Object>();
        var latest = page.latest();
        values.put("seq", page.coverage().seq());
        values.put("live", page.isLive());
        values.put("latest", latest == null ? "" : page.words().say("live.latest", latest.brief()));
        values.put("ended", page.isLive() ? "" : page.ended().brief());
        values.put(
                "pinned",
                page.pinned() == null ? 0 : page.pinned().update().id().value());
        values.put("pin", templates.fragment("live/pin", Map.of("page", page)));
        values.put("keys", templates.fragment("live/keys", Map.of("page", page)));
        values.put("gone", gone);
        var entries = new ArrayList<Map<String, Object>>();
        for (var entry : page.entries()) {
            entries.add(Map.of(
                    "id", entry.update().id().value(),
                    "html", templates.fragment("live/entry", Map.of("entry", entry))));
        }
        values.put("entries", entries);
        return values;
    }
}
