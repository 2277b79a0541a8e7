package org.stet.core.settings;

import org.stet.core.OnH2;

@OnH2
class OpennessOnH2Tests extends OpennessContract {}
