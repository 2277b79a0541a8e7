package org.stet.core.search;

import org.stet.core.OnH2;

@OnH2
class LiveSearchOnH2Tests extends LiveSearchContract {}
