package org.stet.core.draft;

import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;

/** A text to be kept, the version it was written on, and why it could not become the working copy. */
record Draft(ArticleId article, Content text, int baseVersion, String why) {}
