package org.stet.site.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.body.PictureSource;
import org.stet.core.dossier.DossierEntry;
import org.stet.site.article.ListPage;
import org.stet.site.article.Listing;
import org.stet.site.article.StoryCard;

/** Everything the dossier template prints. */
public record DossierPage(DossierEntry dossier, @Nullable Cover cover, Listing listing, List<StoryCard> recent)
        implements ListPage {

    /** The picture at its head, where readers can load it. */
    public record Cover(PictureSource wide, String alt, String credit) {}
}
