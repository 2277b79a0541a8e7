package org.stet.site.media;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorEntry;
import org.stet.core.dossier.PublishedDossiers;
import org.stet.core.live.PublishedLive;
import org.stet.core.media.PictureLibrary;
import org.stet.core.media.PictureVariant;
import org.stet.core.media.PictureVariants;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;

/**
 * {@code /media/{id}/{width}.{format}}, and {@code {width}-{ratio}-{version}.{format}} for crops: a picture that a live story, its live
 * coverage or its dossier shows, the photo of somebody with a live byline, or the site's logo; the same rule for every variant. Everything else is "not found", also when it was public before.
 */
@Component
public class MediaPictures implements PageSource {

    private static final Pattern PATH = Pattern.compile("/media/[a-z0-9]{1,40}/" + PictureVariant.NAMES);

    private final PublishedArticles articles;
    private final PublishedLive live;
    private final PublishedDossiers dossiers;
    private final AuthorDirectory authors;
    private final CurrentSettings settings;
    private final PictureLibrary library;
    private final DatabaseClock clock;

    MediaPictures(
            PublishedArticles articles,
            PublishedLive live,
            PublishedDossiers dossiers,
            AuthorDirectory authors,
            CurrentSettings settings,
            PictureLibrary library,
            DatabaseClock clock) {
        this.articles = articles;
        this.live = live;
        this.dossiers = dossiers;
        this.authors = authors;
        this.settings = settings;
        this.library = library;
        this.clock = clock;
    }

    @Override
    public boolean owns(String path) {
        return PATH.matcher(path).matches()
                && PictureVariant.named(path.substring(path.lastIndexOf('/') + 1))
                        .isPresent();
    }

    @Override
    public Page render(PageAddress address) {
        var id = new PictureRef(address.part(1));
        var now = clock.now();
        var subjects = new LinkedHashSet<Subject>();
        subjects.add(Subject.picture(id.value()));
        return isShown(id, now)
                        || isOfDossier(id, now, subjects)
                        || isPortrait(id, now, subjects)
                        || isLogo(id, subjects)
                ? picture(id, PictureVariant.named(address.name()).orElseThrow(), subjects)
                : new Page.Missing();
    }

    /** A crop around an earlier focal point leads to the one that took its place. */
    private Page picture(PictureRef id, PictureVariant variant, Set<Subject> subjects) {
        return library.find(id)
                .flatMap(picture -> picture.successor(variant))
                .<Page>map(newer -> new Page.Moved(PictureVariants.address(id, newer)))
                .orElseGet(() -> new Page.Picture(id, variant, subjects));
    }

    /** Whether readers may load a picture at an instant. */
    public boolean shows(PictureRef id, Instant at) {
        var unused = new LinkedHashSet<Subject>();
        return isShown(id, at) || isOfDossier(id, at, unused) || isPortrait(id, at, unused) || isLogo(id, unused);
    }

    private boolean isShown(PictureRef id, Instant at) {
        return articles.shows(id, at) || live.shows(id, at);
    }

    private boolean isOfDossier(PictureRef id, Instant now, Set<Subject> subjects) {
        var showing = dossiers.showing(id, now);
        showing.forEach(dossier -> subjects.add(Subject.dossier(dossier.value())));
        return !showing.isEmpty();
    }

    private boolean isPortrait(PictureRef id, Instant now, Set<Subject> subjects) {
        return authors.all().stream()
                .filter(author -> id.equals(author.photo()))
                .anyMatch(author -> {
                    subjects.add(Subject.author(author.id().value()));
                    return isInPrint(author, now);
                });
    }

    private boolean isInPrint(AuthorEntry author, Instant now) {
        return !articles.latestBy(author.id(), now, 1).isEmpty();
    }

    private boolean isLogo(PictureRef id, Set<Subject> subjects) {
        subjects.add(Subject.SETTINGS);
        return id.equals(settings.get().logo());
    }
}
