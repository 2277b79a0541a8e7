package org.stet.core.frontpage;

import org.stet.core.OnPostgres;

@OnPostgres
class ArrangementOnPostgresTests extends ArrangementContract {}
