package org.stet.core.author;

import org.stet.core.OnPostgres;

@OnPostgres
class AuthorOnPostgresTests extends AuthorContract {}
