package org.stet.site.dossier;

import java.util.List;
import org.stet.core.dossier.DossierEntry;
import org.stet.site.article.ListPage;
import org.stet.site.article.Listing;
import org.stet.site.article.StoryCard;

/** Everything the dossier template prints. */
public record DossierPage(DossierEntry dossier, Listing listing, List<StoryCard> recent) implements ListPage {}
