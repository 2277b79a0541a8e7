package org.stet.core.tag;

import org.stet.core.OnH2;

@OnH2
class TagOnH2Tests extends TagContract {}
