package org.stet.core.live;

import org.stet.core.OnH2;

@OnH2
class LiveOnH2Tests extends LiveContract {}
