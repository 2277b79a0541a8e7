package org.stet.site.article;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stet.core.publication.Answer;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.PublishedStory;
import org.stet.core.publication.PublishedVersions;
import org.stet.core.settings.CurrentOpenness;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Head;
import org.stet.site.shell.Templates;

/**
 * {@code /articles/{slug}/changes}: what changed between the versions of a story that readers have seen, where the newsroom
 * shows it. It is a note to the story and no page of its own: search engines are told to leave it out.
 */
@Component
class VersionsPages implements PageSource {

    private static final String NAME = "/changes";
    private static final Pattern PATH = Pattern.compile("/articles/([a-z0-9]++(?:-[a-z0-9]++)*+)" + NAME);

    private final PublishedArticles articles;
    private final PublishedVersions versions;
    private final CurrentOpenness openness;
    private final Frames frames;
    private final Templates templates;

    VersionsPages(
            PublishedArticles articles,
            PublishedVersions versions,
            CurrentOpenness openness,
            Frames frames,
            Templates templates) {
        this.articles = articles;
        this.versions = versions;
        this.openness = openness;
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public boolean owns(String path) {
        return path.length() <= "/articles/".length() + Slug.MAX_LENGTH + NAME.length()
                && PATH.matcher(path).matches();
    }

    @Override
    public Page render(PageAddress address) {
        if (!openness.get().showChanges()) {
            return new Page.Missing();
        }
        var frame = frames.now();
        return switch (articles.at(new Slug(address.part(1)), frame.now())) {
            case Answer.Live(var story) -> show(story, frame);
            case Answer.Moved(var slug) -> new Page.Moved("/articles/" + slug + NAME);
            case Answer.Gone _ -> new Page.Gone();
            case Answer.Unknown _ -> new Page.Missing();
        };
    }

    private Page show(PublishedStory story, Frame frame) {
        var teaser = story.teaser();
        var seen = versions.of(teaser.article(), frame.now());
        if (seen.size() < 2) {
            return new Page.Missing();
        }
        var page = VersionsPage.of(seen, "/articles/" + teaser.slug(), frame);
        var head = Head.of(
                        frame.words().say("versions.named", page.headline()),
                        frame.words().say("versions.description"))
                .in(frame.topOf(frame.section(teaser.category()).orElse(null)));
        var own = Subject.article(teaser.article().value());
        var subjects = new LinkedHashSet<>(Frame.SUBJECTS);
        subjects.add(own);
        var html = templates.html("article/versions", Map.of("frame", frame, "head", head, "page", page));
        return new Page.Text(html, subjects, Set.of(own), frame.midnight());
    }
}
