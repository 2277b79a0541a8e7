package org.stet.site.frontpage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.Teaser;
import org.stet.site.article.StoryCard;
import org.stet.site.article.StoryCards;
import org.stet.site.category.Branches;
import org.stet.site.frontpage.FrontStories.Rail;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Head;
import org.stet.site.shell.Section;
import org.stet.site.shell.Templates;

/**
 * {@code /}: the newest story with a picture leads, three more beside it, the most recent by time, then a rail for each
 * section. No story takes two places; the list by time is an index, so its stories may stand in their section too.
 */
@Component
class FrontPage implements PageSource {

    private static final int LOOKED_AT = 60;
    private static final int FEATURED = 3;
    private static final int RECENT = 10;
    private static final int ALSO = 3;
    private static final int RAIL = 5;
    /** With fewer stories than this, those beside the lead would be missing elsewhere. */
    private static final int PLENTY = 20;

    private final PublishedArticles articles;
    private final StoryCards cards;
    private final Frames frames;
    private final Templates templates;

    FrontPage(PublishedArticles articles, StoryCards cards, Frames frames, Templates templates) {
        this.articles = articles;
        this.cards = cards;
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/");
    }

    @Override
    public Page render(PageAddress address) {
        var frame = frames.now();
        var stories = stories(frame);
        var title = frame.tagline().isEmpty() ? frame.name() : frame.name() + ": " + frame.tagline();
        var description = frame.tagline().isEmpty() ? "News from " + frame.name() + "." : frame.tagline();
        var head = Head.of(title, description).at("/");
        var bytes = templates.html("frontpage/front", Map.of("frame", frame, "head", head, "stories", stories));
        var subjects = new LinkedHashSet<>(Frame.SUBJECTS);
        subjects.addAll(StoryCards.subjects(stories.all()));
        return new Page.Text(bytes, subjects, Set.of(), frame.midnight());
    }

    private FrontStories stories(Frame frame) {
        var newest = new ArrayList<>(cards.of(articles.latest(frame.now(), LOOKED_AT, 0), frame));
        var plenty = newest.size() >= PLENTY;
        var lead = lead(newest);
        var featured = take(newest, FEATURED, card -> card.picture() != null);
        var also = lead == null || !plenty ? List.<StoryCard>of() : also(lead, newest, frame);
        var recent = take(newest, RECENT, card -> true);
        var shown = new HashSet<ArticleId>();
        Stream.of(lead == null ? List.<StoryCard>of() : List.of(lead), featured, also)
                .flatMap(List::stream)
                .forEach(card -> shown.add(card.teaser().article()));
        return new FrontStories(lead, also, featured, recent, rails(shown, frame));
    }

    private static @Nullable StoryCard lead(List<StoryCard> newest) {
        var withPicture = take(newest, 1, card -> card.picture() != null);
        var lead = withPicture.isEmpty() ? take(newest, 1, card -> true) : withPicture;
        return lead.isEmpty() ? null : lead.getFirst();
    }

    private static List<StoryCard> take(List<StoryCard> from, int most, Predicate<StoryCard> wanted) {
        var taken = from.stream().filter(wanted).limit(most).toList();
        from.removeAll(taken);
        return taken;
    }

    private List<StoryCard> also(StoryCard lead, List<StoryCard> newest, Frame frame) {
        var related = articles.related(lead.teaser(), frame.now(), ALSO + FEATURED).stream()
                .map(Teaser::article)
                .toList();
        return take(newest, ALSO, card -> related.contains(card.teaser().article()));
    }

    private List<Rail> rails(Set<ArticleId> shown, Frame frame) {
        var rails = new ArrayList<Rail>();
        for (var section : frame.sections()) {
            var stories = rail(section, shown, frame);
            if (!stories.isEmpty()) {
                rails.add(new Rail(section, stories));
            }
        }
        return rails;
    }

    /** Led by a story with a picture, if there is one. */
    private List<StoryCard> rail(Section section, Set<ArticleId> shown, Frame frame) {
        var found = articles.latestIn(Branches.of(section, frame), frame.now(), RAIL + shown.size(), 0).stream()
                .filter(each -> !shown.contains(each.article()))
                .limit(RAIL)
                .toList();
        var rest = new ArrayList<>(cards.of(found, frame));
        var rail = new ArrayList<>(take(rest, 1, card -> card.picture() != null));
        rail.addAll(rest);
        return rail;
    }
}
