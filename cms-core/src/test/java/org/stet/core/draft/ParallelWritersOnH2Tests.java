package org.stet.core.draft;

import org.stet.core.OnH2;

@OnH2
class ParallelWritersOnH2Tests extends ParallelWritersContract {}
