package org.stet.core.breaking;

import org.stet.core.OnH2;

@OnH2
class BreakingOnH2Tests extends BreakingContract {}
