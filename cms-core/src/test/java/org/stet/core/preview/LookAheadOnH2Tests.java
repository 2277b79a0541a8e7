package org.stet.core.preview;

import org.stet.core.OnH2;

@OnH2
class LookAheadOnH2Tests extends LookAheadContract {}
