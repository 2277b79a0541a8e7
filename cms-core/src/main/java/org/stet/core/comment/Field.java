package org.stet.core.comment;

/** The parts of a story a thread can hang on. Only those with running text can be quoted from. */
public enum Field {
    HEADLINE,
    STANDFIRST,
    BODY,
    HERO,
    AUTHORS,
    CATEGORY,
    TAGS,
    SEARCH;

    public boolean isQuotable() {
        return this == HEADLINE || this == STANDFIRST || this == BODY;
    }
}
