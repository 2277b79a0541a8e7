package org.stet.core.audit;

import org.stet.core.OnPostgres;

@OnPostgres
class AuditDeskOnPostgresTests extends AuditDeskContract {}
