package org.stet.site.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.body.PictureSource;
import org.stet.core.category.CategoryId;
import org.stet.core.live.PublishedLive;
import org.stet.core.media.PictureLibrary;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Subject;
import org.stet.site.shell.Frame;

/** Turns what the core says of live stories into cards, with the size of each picture. */
@Component
public class StoryCards {

    private final PictureLibrary pictures;
    private final PublishedLive live;

    StoryCards(PictureLibrary pictures, PublishedLive live) {
        this.pictures = pictures;
        this.live = live;
    }

    public List<StoryCard> of(List<Teaser> teasers, Frame frame) {
        var sources = pictures(
                teasers.stream().map(Teaser::hero).filter(Objects::nonNull).toList());
        var covered = live.coveredAmong(teasers.stream().map(Teaser::article).toList(), frame.now());
        var cards = new ArrayList<StoryCard>();
        for (var teaser : teasers) {
            cards.add(card(teaser, sources, frame, covered.contains(teaser.article())));
        }
        return cards;
    }

    static StoryCard card(Teaser teaser, Map<PictureRef, StoryPicture> sources, Frame frame, boolean isLive) {
        var minutes = Math.max(1, Math.ceilDiv(teaser.words(), frame.settings().wordsPerMinute()));
        var hero = teaser.hero();
        var breaking = frame.breaking();
        return new StoryCard(
                teaser,
                frame.section(teaser.category()).orElse(null),
                hero == null ? null : sources.get(hero),
                teaser.bylines(),
                frame.moment(teaser.publishedAt()),
                minutes,
                isLive,
                breaking != null && teaser.article().equals(breaking.article()),
                isOpinion(teaser.category(), frame));
    }

    /** Its category is marked, or one above it. */
    private static boolean isOpinion(CategoryId category, Frame frame) {
        var section = frame.byId().get(category);
        for (int depth = 0; section != null && depth < 20; depth++) {
            if (section.entry().opinion()) {
                return true;
            }
            section = frame.byId().get(section.entry().parent());
        }
        return false;
    }

    /** Where readers load a picture; {@code null} when there is none such. */
    public @Nullable PictureSource source(PictureRef id) {
        return sources(List.of(id)).get(id);
    }

    /** Where readers load a picture, whole and cut; {@code null} when there is none such. */
    public @Nullable StoryPicture picture(PictureRef id) {
        return pictures(List.of(id)).get(id);
    }

    /** Where readers load these pictures, uncut. */
    public Map<PictureRef, PictureSource> sources(Collection<PictureRef> ids) {
        var sources = new HashMap<PictureRef, PictureSource>();
        pictures(ids).forEach((id, picture) -> sources.put(id, picture.whole()));
        return sources;
    }

    /** Where readers load these pictures, whole and cut. */
    Map<PictureRef, StoryPicture> pictures(Collection<PictureRef> ids) {
        var shown = new HashMap<PictureRef, StoryPicture>();
        pictures.findAll(ids).forEach((id, picture) -> shown.put(id, StoryPicture.of(picture)));
        return shown;
    }

    /** What cards are made of: their stories, their pictures and the people named on them. */
    public static Set<Subject> subjects(Collection<StoryCard> cards) {
        var subjects = new LinkedHashSet<Subject>();
        for (var card : cards) {
            subjects.add(Subject.article(card.teaser().article().value()));
            var hero = card.teaser().hero();
            if (hero != null) {
                subjects.add(Subject.picture(hero.value()));
            }
            card.authors()
                    .forEach(author ->
                            subjects.add(Subject.author(author.author().value())));
        }
        return subjects;
    }
}
