package org.stet.core.publication;

import org.stet.core.OnH2;

@OnH2
class PagesBenchmarkOnH2 extends PagesBenchmark {}
