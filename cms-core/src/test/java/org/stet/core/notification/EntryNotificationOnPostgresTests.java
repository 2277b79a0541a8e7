package org.stet.core.notification;

import org.stet.core.OnPostgres;

@OnPostgres
class EntryNotificationOnPostgresTests extends EntryNotificationContract {}
