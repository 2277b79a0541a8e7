package org.stet.core.settings;

import org.stet.core.OnPostgres;

@OnPostgres
class OpennessOnPostgresTests extends OpennessContract {}
