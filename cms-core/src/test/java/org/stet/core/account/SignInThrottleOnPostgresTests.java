package org.stet.core.account;

import org.stet.core.OnPostgres;

@OnPostgres
class SignInThrottleOnPostgresTests extends SignInThrottleContract {}
