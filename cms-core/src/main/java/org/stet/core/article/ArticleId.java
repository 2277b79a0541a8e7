package org.stet.core.article;

/** Names a story for good, whatever its headline or slug becomes. */
public record ArticleId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
