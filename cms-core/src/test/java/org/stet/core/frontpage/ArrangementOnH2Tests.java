package org.stet.core.frontpage;

import org.stet.core.OnH2;

@OnH2
class ArrangementOnH2Tests extends ArrangementContract {}
