package org.stet.core.category;

import org.stet.core.OnPostgres;

@OnPostgres
class CategoryOnPostgresTests extends CategoryContract {}
