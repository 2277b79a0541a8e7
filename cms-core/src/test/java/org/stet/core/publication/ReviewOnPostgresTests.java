package org.stet.core.publication;

import org.stet.core.OnPostgres;

@OnPostgres
class ReviewOnPostgresTests extends ReviewContract {}
