package org.stet.admin.draft;

import org.jspecify.annotations.Nullable;
import org.stet.core.article.Content;

/**
 * One of two texts to choose between: what it is called, who wrote it and when, where it is, and what choosing it does.
 * Without {@code choose} it can only be read.
 */
public record TextSide(
        String title,
        String detail,
        String where,
        Content content,
        @Nullable Runnable choose) {}
