package org.stet.site.dossier;

import java.util.List;
import org.stet.core.dossier.DossierEntry;
import org.stet.site.article.Listing;
import org.stet.site.article.StoryCard;

/** Everything the dossier template prints; {@code stories} are all of it that readers see, on whichever page. */
public record DossierPage(DossierEntry dossier, int stories, Listing listing, List<StoryCard> recent) {}
