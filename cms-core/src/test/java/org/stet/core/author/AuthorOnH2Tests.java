package org.stet.core.author;

import org.stet.core.OnH2;

@OnH2
class AuthorOnH2Tests extends AuthorContract {}
