package org.stet.site.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stet.core.publication.Answer;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.PublishedStory;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.ReadyBytes;
import org.stet.site.shell.Frames;

/**
 * {@code /articles/{slug}/card-1a2b3c4d.png}: the drawn picture of a live story. It is made of what readers see now and of
 * nothing that was stored, so that it goes when the story goes; former texts lead to the present one.
 */
@Component
class SocialCards implements PageSource {

    private static final Pattern PATH =
            Pattern.compile("/articles/([a-z0-9]++(?:-[a-z0-9]++)*+)/card-[0-9a-f]{8}\\.png");

    private final PublishedArticles articles;
    private final Frames frames;

    SocialCards(PublishedArticles articles, Frames frames) {
        this.articles = articles;
        this.frames = frames;
    }

    @Override
    public boolean owns(String path) {
        return path.length() < "/articles//card-00000000.png".length() + Slug.MAX_LENGTH + 1
                && PATH.matcher(path).matches();
    }

    @Override
    public Page render(PageAddress address) {
        var frame = frames.now();
        return switch (articles.at(new Slug(address.part(1)), frame.now())) {
            case Answer.Live(var story)
            when SocialCard.isPossible() ->
                SocialCard.address(story).equals(address.path())
                        ? show(story, SocialCard.png(story.teaser().headline(), frame))
                        : new Page.Moved(SocialCard.address(story));
            case Answer.Moved(var slug) -> new Page.Moved("/articles/" + slug + "/" + address.name());
            case Answer.Gone _ -> new Page.Gone();
            default -> new Page.Missing();
        };
    }

    private static Page show(PublishedStory story, byte[] png) {
        var own = Subject.article(story.teaser().article().value());
        return new Page.Text(ReadyBytes.of("image/png", png), Set.of(own, Subject.SETTINGS), Set.of(own), null);
    }
}
