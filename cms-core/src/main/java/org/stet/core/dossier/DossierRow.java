package org.stet.core.dossier;

/** A dossier as the console lists it: how many stories it holds, and how many of them readers see. */
public record DossierRow(DossierEntry dossier, int stories, int live) {}
