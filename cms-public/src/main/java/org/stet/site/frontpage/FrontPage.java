package org.stet.site.frontpage;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.frontpage.ArrangedStories;
import org.stet.core.frontpage.ShownStories;
import org.stet.core.publication.PublishedByline;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.PictureRef;
import org.stet.site.article.StoryCard;
import org.stet.site.article.StoryCards;
import org.stet.site.frontpage.FrontStories.Rail;
import org.stet.site.frontpage.FrontStories.View;
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
 * {@code /}: the stories editors placed and those that fill the other places, the most recent by time, the rails and the
 * opinions. No story stands twice.
 */
@Component
public class FrontPage implements PageSource {

    private final ArrangedStories arranged;
    private final StoryCards cards;
    private final Frames frames;
    private final Templates templates;

    FrontPage(ArrangedStories arranged, StoryCards cards, Frames frames, Templates templates) {
        this.arranged = arranged;
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
        var stories = stories(frame, arranged.at(frame.now()));
        Map<String, Object> values =
                Map.of("frame", frame, "head", head(frame).at("/").stating(Facts.site(frame)), "stories", stories);
        var bytes = templates.html("frontpage/front", values);
        var subjects = new LinkedHashSet<>(Frame.SUBJECTS);
        subjects.addAll(StoryCards.subjects(stories.all()));
        subjects.addAll(stories.portraits());
        return new Page.Text(bytes, subjects, Set.of(), frame.midnight());
    }

    /** The same page as of a frame's instant: what its bar says stands above it, and machines are told nothing of it. */
    public Page.Text draft(Frame frame, String bar) {
        return draft(frame, bar, arranged.at(frame.now()));
    }

    /** The same, as a saved arrangement would make it. */
    public Page.Text draft(Frame frame, String bar, long arrangement) {
        return draft(frame, bar, arranged.at(frame.now(), arrangement));
    }

    private Page.Text draft(Frame frame, String bar, ShownStories shown) {
        var values = Map.of("frame", frame, "head", head(frame), "stories", stories(frame, shown), "draft", bar);
        return new Page.Text(templates.html("frontpage/front", values), Set.of(), Set.of(), null);
    }

    private static Head head(Frame frame) {
        var title = frame.tagline().isEmpty() ? frame.name() : frame.name() + ": " + frame.tagline();
        var description =
                frame.tagline().isEmpty() ? frame.words().say("front.description", frame.name()) : frame.tagline();
        return Head.of(title, description);
    }

    private FrontStories stories(Frame frame, ShownStories shown) {
        var made = cards.of(List.copyOf(shown.all()), frame).stream()
                .collect(toMap(card -> card.teaser().article(), Function.identity()));
        var rails = new ArrayList<Rail>();
        for (var rail : shown.rails()) {
            frame.section(rail).ifPresent(section -> rails.add(new Rail(section, among(made, shown.rail(rail)))));
        }
        var lead = shown.lead();
        return new FrontStories(
                lead == null ? null : made.get(lead.article()),
                among(made, shown.also()),
                among(made, shown.featured()),
                among(made, shown.recent()),
                rails,
                views(among(made, shown.opinion())),
                opinions(frame));
    }

    private static List<StoryCard> among(Map<ArticleId, StoryCard> made, List<Teaser> stories) {
        return stories.stream()
                .map(story -> made.get(story.article()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Each under the face of whoever holds the opinion. */
    private List<View> views(List<StoryCard> opinions) {
        var photos = new HashMap<ArticleId, PictureRef>();
        for (var card : opinions) {
            card.authors().stream()
                    .map(PublishedByline::photo)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(photo -> photos.put(card.teaser().article(), photo));
        }
        var sources = cards.sources(photos.values());
        return opinions.stream()
                .map(card -> {
                    var photo = photos.get(card.teaser().article());
                    return new View(card, photo == null ? null : sources.get(photo));
                })
                .toList();
    }

    /** The section all opinions stand in, if there is one alone. */
    private static @Nullable Section opinions(Frame frame) {
        var marked = frame.byId().values().stream()
                .filter(section -> section.entry().opinion())
                .toList();
        return marked.size() == 1 ? marked.getFirst() : null;
    }
}
