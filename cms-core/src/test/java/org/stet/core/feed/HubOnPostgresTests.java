package org.stet.core.feed;

import org.stet.core.OnPostgres;

@OnPostgres
class HubOnPostgresTests extends HubContract {}
