package org.stet.core.article;

import org.stet.core.OnPostgres;

@OnPostgres
class HistoryOnPostgresTests extends HistoryContract {}
