package org.stet.core.dossier;

import org.stet.core.OnPostgres;

@OnPostgres
class DossierOnPostgresTests extends DossierContract {}
