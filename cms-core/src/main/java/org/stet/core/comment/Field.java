package org.stet.core.comment;

/** The parts of a story a thread can hang on, in the order a review shows them. Only those with running text can be quoted from. */
public enum Field {
    HEADLINE,
    STANDFIRST,
    AUTHORS,
    CATEGORY,
    TAGS,
    HERO,
    SEARCH,
    BODY;

    public boolean isQuotable() {
        return this == HEADLINE || this == STANDFIRST || this == BODY;
    }
}
