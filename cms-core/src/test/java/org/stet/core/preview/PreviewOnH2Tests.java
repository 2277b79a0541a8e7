package org.stet.core.preview;

import org.stet.core.OnH2;

@OnH2
class PreviewOnH2Tests extends PreviewContract {}
