package org.stet.core.preview;

import org.stet.core.OnPostgres;

@OnPostgres
class PreviewOnPostgresTests extends PreviewContract {}
