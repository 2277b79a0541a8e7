package org.stet.core.comment;

import org.stet.core.OnPostgres;

@OnPostgres
class CommentOnPostgresTests extends CommentContract {}
