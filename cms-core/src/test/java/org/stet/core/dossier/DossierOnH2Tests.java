package org.stet.core.dossier;

import org.stet.core.OnH2;

@OnH2
class DossierOnH2Tests extends DossierContract {}
