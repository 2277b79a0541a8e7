package org.stet.core.publication;

import org.stet.core.OnH2;

@OnH2
class PublishedOrderOnH2Tests extends PublishedOrderContract {}
