package org.stet.core.publication;

import org.stet.core.OnPostgres;

@OnPostgres
class PublishedOrderOnPostgresTests extends PublishedOrderContract {}
