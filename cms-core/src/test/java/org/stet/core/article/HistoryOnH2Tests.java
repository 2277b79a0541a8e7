package org.stet.core.article;

import org.stet.core.OnH2;

@OnH2
class HistoryOnH2Tests extends HistoryContract {}
