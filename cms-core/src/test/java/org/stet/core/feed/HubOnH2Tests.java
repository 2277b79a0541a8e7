package org.stet.core.feed;

import org.stet.core.OnH2;

@OnH2
class HubOnH2Tests extends HubContract {}
