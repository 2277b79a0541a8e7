package org.stet.core.media;

import org.stet.core.OnPostgres;

@OnPostgres
class PictureEditingOnPostgresTests extends PictureEditingContract {}
