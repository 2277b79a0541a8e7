package org.stet.core.account;

import org.stet.core.OnH2;

@OnH2
class SignInThrottleOnH2Tests extends SignInThrottleContract {}
