package org.stet.core.breaking;

import org.stet.core.OnPostgres;

@OnPostgres
class BreakingOnPostgresTests extends BreakingContract {}
