package org.stet.core.account;

import org.stet.core.OnH2;

@OnH2
class AccountEditingOnH2Tests extends AccountEditingContract {}
