package org.stet.core.search;

import org.stet.core.article.ArticleId;

/** A story that was found: its headline, its standfirst and the best place in its body, empty where nothing was found there. */
public record SearchHit(ArticleId story, Fragment headline, Fragment standfirst, Fragment snippet) {

    /** Where the words stand, most telling first. */
    public Fragment best() {
        return standfirst.isMarked() || snippet.isEmpty() ? standfirst : snippet;
    }
}
