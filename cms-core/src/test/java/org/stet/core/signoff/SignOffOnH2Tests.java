package org.stet.core.signoff;

import org.stet.core.OnH2;

@OnH2
class SignOffOnH2Tests extends SignOffContract {}
