package org.stet.core.publication;

import org.stet.core.OnPostgres;

@OnPostgres
class ReadyOnPostgresTests extends ReadyContract {}
