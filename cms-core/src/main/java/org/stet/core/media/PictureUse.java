package org.stet.core.media;

/** Something that shows a picture: a story, an author, a dossier or the site. {@code subject} is its number. */
public record PictureUse(Kind kind, long subject, String name) {

    /** The stronger one counts where a story shows a picture in several ways. */
    public enum Kind {
        LIVE,
        PLANNED,
        DRAFT,
        /** Only in revisions that are kept for the record. */
        EARLIER,
        AUTHOR,
        DOSSIER,
        LOGO;

        boolean isStory() {
            return ordinal() < AUTHOR.ordinal();
        }
    }
}
