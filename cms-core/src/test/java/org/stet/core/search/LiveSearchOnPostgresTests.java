package org.stet.core.search;

import org.stet.core.OnPostgres;

@OnPostgres
class LiveSearchOnPostgresTests extends LiveSearchContract {}
