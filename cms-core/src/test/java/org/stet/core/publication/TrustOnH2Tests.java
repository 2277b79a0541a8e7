package org.stet.core.publication;

import org.stet.core.OnH2;

@OnH2
class TrustOnH2Tests extends TrustContract {}
