package org.stet.core.ticker;

import org.stet.core.OnPostgres;

@OnPostgres
class TickerOnPostgresTests extends TickerContract {}
