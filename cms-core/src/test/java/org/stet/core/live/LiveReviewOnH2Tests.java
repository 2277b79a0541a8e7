package org.stet.core.live;

import org.stet.core.OnH2;

@OnH2
class LiveReviewOnH2Tests extends LiveReviewContract {}
