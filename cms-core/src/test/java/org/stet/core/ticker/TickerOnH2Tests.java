package org.stet.core.ticker;

import org.stet.core.OnH2;

@OnH2
class TickerOnH2Tests extends TickerContract {}
