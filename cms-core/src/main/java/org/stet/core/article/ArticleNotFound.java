package org.stet.core.article;

import org.stet.core.shared.NewsroomException;

/** No such story, or it is in the trash. */
public final class ArticleNotFound extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private ArticleNotFound(String sentence) {
        super(sentence);
    }

    static ArticleNotFound withId(ArticleId id) {
        return new ArticleNotFound("There is no story number " + id + ".");
    }
}
