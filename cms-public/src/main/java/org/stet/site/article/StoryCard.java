package org.stet.site.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.body.PictureSource;
import org.stet.core.media.Crop;
import org.stet.core.publication.PublishedByline;
import org.stet.core.publication.Teaser;
import org.stet.site.shell.Moment;
import org.stet.site.shell.Section;
import org.stet.site.words.Words;

/** A story as lists show it, with the labels that are true of it. */
public record StoryCard(
        Teaser teaser,
        @Nullable Section section,
        @Nullable StoryPicture shown,
        List<PublishedByline> authors,
        Moment published,
        int minutes,
        boolean isLive,
        boolean isBreaking,
        boolean isOpinion) {

    public boolean isLabelled() {
        return isLive || isBreaking || isOpinion;
    }

    /** A section of that name says it already. */
    public boolean needsOpinionLabel() {
        return isOpinion && (section == null || !section.name().equalsIgnoreCase(words().say("story.opinion")));
    }

    public Words words() {
        return published.words();
    }

    public String href() {
        return "/articles/" + teaser.slug();
    }

    public String headline() {
        return teaser.headline();
    }

    public String standfirst() {
        return teaser.standfirst();
    }

    public String sectionKey() {
        return section == null ? "" : section.key();
    }

    /** The picture as lists show it. */
    public @Nullable PictureSource picture() {
        return shown == null ? null : shown.in(Crop.CARD);
    }

    /** The picture as the story's page begins with it. */
    public @Nullable PictureSource wide() {
        return shown == null ? null : shown.in(Crop.WIDE);
    }

    /** The whole picture. */
    public @Nullable PictureSource whole() {
        return shown == null ? null : shown.whole();
    }
}
