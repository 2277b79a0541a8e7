package org.stet.core.theme;

import org.stet.core.OnPostgres;

@OnPostgres
class ThemeOnPostgresTests extends ThemeContract {}
