package org.stet.core.publication;

import java.time.Instant;
import org.stet.core.article.ArticleId;

/** A planned publication opened at {@code planned}; {@code at} is when the first node noticed. Published once over all nodes. */
public record StoryOpened(ArticleId article, Instant planned, Instant at) {}
