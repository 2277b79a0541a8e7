package org.stet.core.dossier;

import org.stet.core.shared.PictureRef;

/** The picture at the head of a dossier. Its alt text is never empty: a dossier is public without a further step. */
public record DossierPicture(PictureRef picture, String alt, String credit) {}
