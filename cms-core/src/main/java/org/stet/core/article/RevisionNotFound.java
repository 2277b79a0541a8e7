package org.stet.core.article;

import org.stet.core.shared.NewsroomException;

/** The story has no revision of that number. */
public final class RevisionNotFound extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private RevisionNotFound(String sentence) {
        super(sentence);
    }

    static RevisionNotFound of(ArticleId article, int number) {
        return new RevisionNotFound("Story " + article + " has no revision " + number + ".");
    }
}
