package org.stet.core.tag;

import org.stet.core.OnPostgres;

@OnPostgres
class TagOnPostgresTests extends TagContract {}
