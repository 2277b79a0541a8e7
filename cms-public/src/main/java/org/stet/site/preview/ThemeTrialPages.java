package org.stet.site.preview;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stet.core.publication.Answer;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Slug;
import org.stet.core.theme.CurrentTheme;
import org.stet.core.theme.Theme;
import org.stet.site.article.ArticlePages;
import org.stet.site.frontpage.FrontPage;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.ReadyBytes;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.theme.ThemeCss;

/**
 * {@code /preview/theme/{token}}: the front page as it is, in a look that somebody tries, and below it the stories readers have
 * and the look's sheet. Never remembered; its links stay within it.
 */
@Component
class ThemeTrialPages implements PageSource {

    private static final String ROOT = "/preview/theme/[0-9a-f]{40}";
    private static final Pattern FRONT = Pattern.compile(ROOT);
    private static final Pattern STORY = Pattern.compile(ROOT + "/articles/[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern SHEET = Pattern.compile(ROOT + Frame.THEME);
    private static final int TOKEN = 2;

    private final CurrentTheme themes;
    private final DatabaseClock clock;
    private final PublishedArticles articles;
    private final FrontPage front;
    private final ArticlePages stories;
    private final Frames frames;

    ThemeTrialPages(
            CurrentTheme themes,
            DatabaseClock clock,
            PublishedArticles articles,
            FrontPage front,
            ArticlePages stories,
            Frames frames) {
        this.themes = themes;
        this.clock = clock;
        this.articles = articles;
        this.front = front;
        this.stories = stories;
        this.frames = frames;
    }

    @Override
    public boolean owns(String path) {
        return FRONT.matcher(path).matches() || SHEET.matcher(path).matches() || isStory(path);
    }

    private static boolean isStory(String path) {
        return STORY.matcher(path).matches() && PageAddress.of(path).name().length() <= Slug.MAX_LENGTH;
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public Page render(PageAddress address) {
        var theme = themes.tried(address.part(TOKEN), clock.now()).orElse(null);
        return theme == null ? new Page.Missing() : show(address, theme);
    }

    private Page show(PageAddress address, Theme theme) {
        var root = String.join("/", "", address.part(0), address.part(1), address.part(TOKEN));
        var frame = frames.now().in(theme, root + Frame.THEME);
        var links = new LookAheadLinks(root, false);
        if (SHEET.matcher(address.path()).matches()) {
            var css = ThemeCss.of(frame).getBytes(StandardCharsets.UTF_8);
            return new Page.Text(ReadyBytes.of("text/css;charset=utf-8", css), Set.of(), Set.of(), null);
        }
        var bar = frame.words().say("preview.theme");
        if (!isStory(address.path())) {
            return links.in(front.draft(frame, bar));
        }
        return articles.at(new Slug(address.name()), frame.now()) instanceof Answer.Live(var story)
                ? links.in(stories.draft(story, frame, "", bar))
                : new Page.Missing();
    }
}
