package org.stet.site.preview;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stet.core.media.PictureVariant;
import org.stet.core.preview.LooksAhead;
import org.stet.core.preview.LooksAhead.LookAhead;
import org.stet.core.publication.Answer;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.site.article.ArticlePages;
import org.stet.site.frontpage.FrontPage;
import org.stet.site.media.MediaPictures;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;

/**
 * {@code /preview/at/{token}}: the front page as readers will see it at the token's instant, and below it the stories and
 * pictures that are public then. Never remembered; its links stay within it.
 */
@Component
class LookAheadPages implements PageSource {

    private static final String ROOT = "/preview/at/[0-9a-f]{40}";
    private static final Pattern FRONT = Pattern.compile(ROOT);
    private static final Pattern STORY = Pattern.compile(ROOT + "/articles/[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern PICTURE = Pattern.compile(ROOT + "/media/[a-z0-9]{1,40}/" + PictureVariant.NAMES);
    private static final int TOKEN = 2;
    private static final int PICTURE_ID = 4;

    private final LooksAhead looks;
    private final DatabaseClock clock;
    private final PublishedArticles articles;
    private final FrontPage front;
    private final ArticlePages stories;
    private final MediaPictures pictures;
    private final Frames frames;

    LookAheadPages(
            LooksAhead looks,
            DatabaseClock clock,
            PublishedArticles articles,
            FrontPage front,
            ArticlePages stories,
            MediaPictures pictures,
            Frames frames) {
        this.looks = looks;
        this.clock = clock;
        this.articles = articles;
        this.front = front;
        this.stories = stories;
        this.pictures = pictures;
        this.frames = frames;
    }

    @Override
    public boolean owns(String path) {
        return FRONT.matcher(path).matches() || isStory(path) || isPicture(path);
    }

    private static boolean isStory(String path) {
        return STORY.matcher(path).matches() && PageAddress.of(path).name().length() <= Slug.MAX_LENGTH;
    }

    private static boolean isPicture(String path) {
        return PICTURE.matcher(path).matches()
                && PictureVariant.named(PageAddress.of(path).name()).isPresent();
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public Page render(PageAddress address) {
        var look = looks.find(address.part(TOKEN), clock.now()).orElse(null);
        if (look == null) {
            return new Page.Missing();
        }
        if (isPicture(address.path())) {
            return picture(address, look);
        }
        return isStory(address.path()) ? story(address, look) : frontPage(address, look);
    }

    private Page picture(PageAddress address, LookAhead look) {
        var id = new PictureRef(address.part(PICTURE_ID));
        return pictures.shows(id, look.shown())
                ? new Page.Picture(id, PictureVariant.named(address.name()).orElseThrow(), Set.of())
                : new Page.Missing();
    }

    private Page frontPage(PageAddress address, LookAhead look) {
        var frame = frames.at(look.shown());
        var arrangement = look.arrangement();
        return within(
                address,
                arrangement == null
                        ? front.draft(frame, bar(look, frame))
                        : front.draft(frame, bar(look, frame), arrangement));
    }

    /** A story that is not public then is as unknown as any. */
    private Page story(PageAddress address, LookAhead look) {
        var frame = frames.at(look.shown());
        return articles.at(new Slug(address.name()), look.shown()) instanceof Answer.Live(var story)
                ? within(address, stories.draft(story, frame, "", bar(look, frame)))
                : new Page.Missing();
    }

    private static Page within(PageAddress address, Page.Text page) {
        var root = String.join("/", "", address.part(0), address.part(1), address.part(TOKEN));
        return new LookAheadLinks(root, true).in(page);
    }

    private static String bar(LookAhead look, Frame frame) {
        var shown = frame.moment(look.shown());
        var key = look.arrangement() == null ? "preview.ahead" : "preview.arranged";
        var until = frame.moment(look.expiresAt()).full();
        return frame.words().say(key, shown.longDay(), shown.clock(), shown.zone(), until);
    }
}
