package org.stet.site.frontpage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.frontpage.ArrangedStories;
import org.stet.core.publication.PublishedArticles;
import org.stet.site.article.StoryCard;
import org.stet.site.article.StoryCards;
import org.stet.site.category.Branches;
import org.stet.site.frontpage.FrontStories.Rail;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.shell.Facts;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Head;
import org.stet.site.shell.Section;
import org.stet.site.shell.Templates;

/**
 * {@code /}: the stories editors placed and those that fill the other places, the most recent by time, then a rail for each
 * section. No story stands twice.
 */
@Component
public class FrontPage implements PageSource {

    private static final int RAIL = 5;

    private final ArrangedStories arranged;
    private final PublishedArticles articles;
    private final StoryCards cards;
    private final Frames frames;
    private final Templates templates;

    FrontPage(
            ArrangedStories arranged,
            PublishedArticles articles,
            StoryCards cards,
            Frames frames,
            Templates templates) {
        this.arranged = arranged;
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
        Map<String, Object> values =
                Map.of("frame", frame, "head", head(frame).at("/").stating(Facts.site(frame)), "stories", stories);
        var bytes = templates.html("frontpage/front", values);
        var subjects = new LinkedHashSet<>(Frame.SUBJECTS);
        subjects.addAll(StoryCards.subjects(stories.all()));
        return new Page.Text(bytes, subjects, Set.of(), frame.midnight());
    }

    /** The same page as of a frame's instant: what its bar says stands above it, and machines are told nothing of it. */
    public Page.Text draft(Frame frame, String bar) {
        var values = Map.of("frame", frame, "head", head(frame), "stories", stories(frame), "draft", bar);
        return new Page.Text(templates.html("frontpage/front", values), Set.of(), Set.of(), null);
    }

    private static Head head(Frame frame) {
        var title = frame.tagline().isEmpty() ? frame.name() : frame.name() + ": " + frame.tagline();
        var description =
                frame.tagline().isEmpty() ? frame.words().say("front.description", frame.name()) : frame.tagline();
        return Head.of(title, description);
    }

    /** The page as of the frame's instant. */
    private FrontStories stories(Frame frame) {
        var top = arranged.at(frame.now());
        var lead = top.lead();
        var first = lead == null ? List.<StoryCard>of() : cards.of(List.of(lead), frame);
        var featured = cards.of(top.featured(), frame);
        var also = cards.of(top.also(), frame);
        var recent = cards.of(top.recent(), frame);
        var shown = new HashSet<ArticleId>();
        Stream.of(first, featured, also, recent)
                .flatMap(List::stream)
                .forEach(card -> shown.add(card.teaser().article()));
        return new FrontStories(first.isEmpty() ? null : first.getFirst(), also, featured, recent, rails(shown, frame));
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
        var first = rest.stream().filter(card -> card.picture() != null).findFirst();
        first.ifPresent(card -> {
            rest.remove(card);
            rest.addFirst(card);
        });
        return rest;
    }
}
