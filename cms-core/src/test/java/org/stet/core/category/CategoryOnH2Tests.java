package org.stet.core.category;

import org.stet.core.OnH2;

@OnH2
class CategoryOnH2Tests extends CategoryContract {}
