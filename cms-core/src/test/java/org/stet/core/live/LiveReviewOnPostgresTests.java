package org.stet.core.live;

import org.stet.core.OnPostgres;

@OnPostgres
class LiveReviewOnPostgresTests extends LiveReviewContract {}
