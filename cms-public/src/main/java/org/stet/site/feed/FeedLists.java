package org.stet.site.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.dossier.DossierEntry;
import org.stet.core.dossier.PublishedDossiers;
import org.stet.core.dossier.PublishedDossiers.Part;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.PublishedTags;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.core.tag.TagDirectory;
import org.stet.site.category.Branches;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Section;

/** The lists that have feeds, also by addresses they once had. What no live story names is not known to readers. */
@Component
class FeedLists {

    private static final int LENGTH = 30;

    private final PublishedArticles articles;
    private final PublishedTags tagged;
    private final CategoryDirectory categories;
    private final AuthorDirectory authors;
    private final TagDirectory tags;
    private final PublishedDossiers dossiers;

    FeedLists(
            PublishedArticles articles,
            PublishedTags tagged,
            CategoryDirectory categories,
            AuthorDirectory authors,
            TagDirectory tags,
            PublishedDossiers dossiers) {
        this.articles = articles;
        this.tagged = tagged;
        this.categories = categories;
        this.authors = authors;
        this.tags = tags;
        this.dossiers = dossiers;
    }

    /** A list under the path of its page. */
    record Source(String title, String description, String path, Set<Subject> subjects, List<Teaser> stories) {

        /** Where its feed of this name stands. */
        String feed(String name) {
            return (path.equals("/") ? "" : path) + "/" + name;
        }
    }

    Optional<Source> find(PageAddress address, Frame frame) {
        return switch (address.part(0)) {
            case "category" -> ofCategory(new Slug(address.part(1)), frame);
            case "author" -> ofAuthor(new Slug(address.part(1)), frame);
            case "tag" -> ofTag(new Slug(address.part(1)), frame);
            case "dossiers" -> ofDossier(new Slug(address.part(1)), frame);
            default ->
                Optional.of(
                        new Source(frame.name(), frame.tagline(), "/", Set.of(), articles.latest(frame.now(), LENGTH)));
        };
    }

    private Optional<Source> ofCategory(Slug slug, Frame frame) {
        return categories
                .bySlug(slug)
                .flatMap(category -> frame.section(category.id()))
                .map(section -> source(section, frame));
    }

    private Source source(Section section, Frame frame) {
        return new Source(
                frame.name() + ": " + section.name(),
                section.entry().description(),
                section.href(),
                Set.of(),
                articles.latestIn(Branches.of(section, frame), frame.now(), LENGTH));
    }

    private Optional<Source> ofAuthor(Slug slug, Frame frame) {
        return authors.bySlug(slug)
                .map(author -> new Source(
                        frame.name() + ": " + author.name(),
                        author.bio(),
                        "/author/" + author.slug(),
                        Set.of(Subject.author(author.id().value())),
                        articles.latestBy(author.id(), frame.now(), LENGTH)))
                .filter(list -> !list.stories().isEmpty());
    }

    private Optional<Source> ofTag(Slug slug, Frame frame) {
        return tags.bySlug(slug)
                .map(tag -> new Source(
                        frame.name() + ": " + tag.name(),
                        frame.words().say("tag.description", tag.name()),
                        "/tag/" + tag.slug(),
                        Set.of(Subject.tag(tag.id().value())),
                        tagged.latest(tag.id(), frame.now(), LENGTH)))
                .filter(list -> !list.stories().isEmpty());
    }

    private Optional<Source> ofDossier(Slug slug, Frame frame) {
        return dossiers.bySlug(slug)
                .map(dossier -> source(dossier, frame))
                .filter(list -> !list.stories().isEmpty());
    }

    /** Newest first, as every feed, however its page is ordered. */
    private Source source(DossierEntry dossier, Frame frame) {
        var parts = dossiers.parts(dossier.id(), frame.now()).stream()
                .map(Part::article)
                .toList();
        return new Source(
                frame.name() + ": " + dossier.title(),
                dossier.standfirst(),
                dossier.href(),
                Set.of(Subject.dossier(dossier.id().value())),
                articles.those(parts, frame.now()).stream().limit(LENGTH).toList());
    }
}
