package org.stet.core.audit;

import org.stet.core.OnH2;

@OnH2
class AuditDeskOnH2Tests extends AuditDeskContract {}
