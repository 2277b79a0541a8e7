package org.stet.core.media;

import org.stet.core.OnPostgres;

@OnPostgres
class PictureFramingOnPostgresTests extends PictureFramingContract {}
