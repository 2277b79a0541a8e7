package org.stet.core.publication;

import org.stet.core.OnPostgres;

@OnPostgres
class StoryQueryOnPostgresTests extends StoryQueryContract {}
