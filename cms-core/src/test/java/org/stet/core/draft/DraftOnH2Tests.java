package org.stet.core.draft;

import org.stet.core.OnH2;

@OnH2
class DraftOnH2Tests extends DraftContract {}
