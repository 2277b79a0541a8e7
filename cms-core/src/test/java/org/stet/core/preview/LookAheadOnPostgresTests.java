package org.stet.core.preview;

import org.stet.core.OnPostgres;

@OnPostgres
class LookAheadOnPostgresTests extends LookAheadContract {}
