package org.stet.core.theme;

import org.stet.core.OnH2;

@OnH2
class ThemeOnH2Tests extends ThemeContract {}
