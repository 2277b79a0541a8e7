package org.stet.core.preview;

import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;

/** What a preview shows of a story: a frozen revision, or the working copy as it stood, which has no number. */
record Snapshot(ArticleId article, @Nullable Integer revision, Content content) {}
