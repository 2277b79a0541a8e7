package org.stet.core.presence;

import org.stet.core.OnH2;

@OnH2
class PresenceOnH2Tests extends PresenceContract {}
