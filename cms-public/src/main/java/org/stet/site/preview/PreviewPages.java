package org.stet.site.preview;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stet.core.preview.PreviewedStories;
import org.stet.core.preview.PreviewedStory;
import org.stet.core.shared.DatabaseClock;
import org.stet.site.article.ArticlePages;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;

/** {@code /preview/{token}}: a story as its page would be, with a bar that says it is not public. Never remembered. */
@Component
class PreviewPages implements PageSource {

    private static final Pattern PATH = Pattern.compile("/preview/[0-9a-f]{40}");

    private final PreviewedStories previews;
    private final DatabaseClock clock;
    private final ArticlePages pages;
    private final Frames frames;

    PreviewPages(PreviewedStories previews, DatabaseClock clock, ArticlePages pages, Frames frames) {
        this.previews = previews;
        this.clock = clock;
        this.pages = pages;
        this.frames = frames;
    }

    @Override
    public boolean owns(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public Page render(PageAddress address) {
        var found = previews.find(address.name(), clock.now()).orElse(null);
        return found == null ? new Page.Missing() : show(found, address.path());
    }

    /** In the frame that the story would have, its section opened by it if need be. */
    private Page show(PreviewedStory preview, String path) {
        var frame = frames.with(Set.of(preview.story().teaser().category()));
        return pages.draft(preview.story(), frame, path, bar(preview, frame));
    }

    private static String bar(PreviewedStory preview, Frame frame) {
        var words = frame.words();
        var revision = preview.revision();
        var version = revision == null ? words.say("preview.copy") : words.say("preview.revision", revision);
        var until = frame.moment(preview.expiresAt()).full();
        return words.say(preview.isPublic() ? "preview.public" : "preview.draft", version, until);
    }
}
