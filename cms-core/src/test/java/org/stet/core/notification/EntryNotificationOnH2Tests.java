package org.stet.core.notification;

import org.stet.core.OnH2;

@OnH2
class EntryNotificationOnH2Tests extends EntryNotificationContract {}
