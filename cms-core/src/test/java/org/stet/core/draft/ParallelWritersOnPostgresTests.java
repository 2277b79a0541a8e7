package org.stet.core.draft;

import org.stet.core.OnPostgres;

@OnPostgres
class ParallelWritersOnPostgresTests extends ParallelWritersContract {}
