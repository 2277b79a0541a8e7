package org.stet.core.author;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.CurrentActor;
import org.stet.core.media.PictureLibrary;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.FormerSlugs;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Slug;

/** The one way to change bylines. */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class AuthorEditing {

    private static final String NOUN = "author";

    private final Authors authors;
    private final PictureLibrary pictures;
    private final AccountDirectory accounts;
    private final FormerSlugs formerSlugs;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuthorEditing(
            Authors authors,
            PictureLibrary pictures,
            AccountDirectory accounts,
            FormerSlugs formerSlugs,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.authors = authors;
        this.pictures = pictures;
        this.accounts = accounts;
        this.formerSlugs = formerSlugs;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    public AuthorId create(AuthorForm form) {
        requirePhoto(form);
        requireAccount(form, null);
        var author = authors.save(new Author(form, freeSlug(form, null)));
        announce("created an author", author);
        return author.authorId();
    }

    /** Changes an author, unless somebody else did since {@code baseVersion} was read. Frozen bylines keep their words. */
    public void change(AuthorId id, long baseVersion, AuthorForm form) {
        requirePhoto(form);
        requireAccount(form, id);
        var author = authors.require(id);
        var slug = freeSlug(form, id);
        var before = author.slug();
        author.change(form, slug, baseVersion);
        formerSlugs.moved(NOUN, id.value(), before, slug, clock.instant());
        announce("changed an author", authors.save(author));
    }

    /** No new bylines from now on; the stories that carry one keep it. */
    public void retire(AuthorId id) {
        var author = authors.require(id);
        author.retire(currentActor.require().id(), clock.instant());
        announce("retired an author", authors.save(author));
    }

    public void bringBack(AuthorId id) {
        var author = authors.require(id);
        author.bringBack();
        announce("brought an author back", authors.save(author));
    }

    private void requirePhoto(AuthorForm form) {
        if (form.photo() != null) {
            pictures.requireAll(Set.of(form.photo()));
        }
    }

    private void requireAccount(AuthorForm form, @Nullable AuthorId own) {
        var account = form.account();
        if (account == null) {
            return;
        }
        if (accounts.find(account).isEmpty()) {
            throw new InvalidInput("That account does not exist. Choose another one.");
        }
        var owner = authors.findByAccountId(account);
        if (owner.isPresent() && !owner.get().authorId().equals(own)) {
            throw new InvalidInput(
                    "That account already writes as " + owner.get().name() + ".");
        }
    }

    private Slug freeSlug(AuthorForm form, @Nullable AuthorId own) {
        var slug = form.slug().isEmpty() ? Slug.of(form.name(), "author") : new Slug(form.slug());
        var owner = authors.findBySlug(slug);
        if (owner.isPresent() && !owner.get().authorId().equals(own)) {
            throw new InvalidInput("Another author already has the address " + slug + ".");
        }
        var former = formerSlugs.owner(NOUN, slug).map(AuthorId::new);
        if (former.isPresent() && !former.get().equals(own)) {
            throw new InvalidInput("Another author once had the address " + slug
                    + ", and their readers still come by it. Choose a different one.");
        }
        return slug;
    }

    private void announce(String verb, Author author) {
        events.publishEvent(
                new AuthorChanged(currentActor.require(), clock.instant(), verb, author.name(), author.authorId()));
    }
}
