package org.stet.core.search;

import org.stet.core.OnPostgres;

@OnPostgres
class SearchOnPostgresTests extends SearchContract {}
