package org.stet.core.account;

import org.stet.core.OnPostgres;

@OnPostgres
class RoleCubeOnPostgresTests extends RoleCubeContract {}
