package org.stet.core.notification;

import org.stet.core.OnPostgres;

@OnPostgres
class NotificationOnPostgresTests extends NotificationContract {}
