package org.stet.core.presence;

import org.stet.core.OnPostgres;

@OnPostgres
class PresenceOnPostgresTests extends PresenceContract {}
