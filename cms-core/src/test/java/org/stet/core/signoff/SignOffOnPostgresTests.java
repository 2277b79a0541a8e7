package org.stet.core.signoff;

import org.stet.core.OnPostgres;

@OnPostgres
class SignOffOnPostgresTests extends SignOffContract {}
