package org.stet.core.account;

import org.stet.core.OnH2;

@OnH2
class RoleCubeOnH2Tests extends RoleCubeContract {}
