package org.stet.site.frontpage;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.body.PictureSource;
import org.stet.core.publication.PublishedByline;
import org.stet.core.shared.Subject;
import org.stet.site.article.StoryCard;
import org.stet.site.shell.Section;

/** The front page's stories, each in one place; {@code recent} are those listed by time, {@code opinions} where all opinions are. */
public record FrontStories(
        @Nullable StoryCard lead,
        List<StoryCard> also,
        List<StoryCard> featured,
        List<StoryCard> recent,
        List<Rail> rails,
        List<View> views,
        @Nullable Section opinions) {

    /** An opinion with the face of whoever holds it, where there is a photo. */
    public record View(StoryCard card, @Nullable PictureSource face) {}

    /** The stories of one section, the first of them the largest. */
    public record Rail(Section section, List<StoryCard> stories) {

        public StoryCard first() {
            return stories.getFirst();
        }

        public List<StoryCard> rest() {
            return stories.subList(1, stories.size());
        }
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }

    /** Rails across the page; after two of them, two stand side by side. */
    public List<Rail> wide() {
        return rails.subList(0, Math.min(2, rails.size()));
    }

    public List<List<Rail>> pairs() {
        var pairs = new ArrayList<List<Rail>>();
        for (int i = 2; i < rails.size(); i += 2) {
            pairs.add(rails.subList(i, Math.min(i + 2, rails.size())));
        }
        return pairs;
    }

    List<StoryCard> all() {
        var all = new ArrayList<StoryCard>(also);
        if (lead != null) {
            all.add(lead);
        }
        all.addAll(featured);
        all.addAll(recent);
        rails.forEach(rail -> all.addAll(rail.stories()));
        views.forEach(view -> all.add(view.card()));
        return all;
    }

    /** The photos beside opinions. */
    Set<Subject> portraits() {
        return views.stream()
                .flatMap(view -> view.card().authors().stream())
                .map(PublishedByline::photo)
                .filter(Objects::nonNull)
                .map(photo -> Subject.picture(photo.value()))
                .collect(toSet());
    }
}
