package org.stet.core.frontpage;

import org.stet.core.OnPostgres;

@OnPostgres
class FrontPageOnPostgresTests extends FrontPageContract {}
