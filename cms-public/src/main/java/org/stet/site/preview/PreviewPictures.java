package org.stet.site.preview;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stet.core.media.PictureVariant;
import org.stet.core.preview.PreviewedStories;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.PictureRef;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;

/** {@code /preview/{token}/media/{id}/{width}.{format}}: the pictures of a preview, for as long as it is open. */
@Component
class PreviewPictures implements PageSource {

    private static final Pattern PATH =
            Pattern.compile("/preview/[0-9a-f]{40}/media/[a-z0-9]{1,40}/" + PictureVariant.NAMES);

    private final PreviewedStories previews;
    private final DatabaseClock clock;

    PreviewPictures(PreviewedStories previews, DatabaseClock clock) {
        this.previews = previews;
        this.clock = clock;
    }

    @Override
    public boolean owns(String path) {
        return PATH.matcher(path).matches()
                && PictureVariant.named(path.substring(path.lastIndexOf('/') + 1))
                        .isPresent();
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public Page render(PageAddress address) {
        var id = new PictureRef(address.part(3));
        return previews.shows(address.part(1), id, clock.now())
                ? new Page.Picture(id, PictureVariant.named(address.name()).orElseThrow(), Set.of())
                : new Page.Missing();
    }
}
