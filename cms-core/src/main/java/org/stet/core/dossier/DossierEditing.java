package org.stet.core.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkingCopies;
import org.stet.core.media.PictureLibrary;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.FormerSlugs;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NamingTurn;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/** The one way to keep dossiers. */
@EditingService
@PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
public class DossierEditing {

    private static final String NOUN = "dossier";

    private final Dossiers dossiers;
    private final WorkingCopies copies;
    private final PictureLibrary pictures;
    private final FormerSlugs formerSlugs;
    private final NamingTurn turn;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierEditing(
            Dossiers dossiers,
            WorkingCopies copies,
            PictureLibrary pictures,
            FormerSlugs formerSlugs,
            NamingTurn turn,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.copies = copies;
        this.pictures = pictures;
        this.formerSlugs = formerSlugs;
        this.turn = turn;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    public DossierId create(DossierForm form) {
        requirePicture(form);
        turn.take();
        var by = currentActor.require().id();
        var dossier = dossiers.save(new Dossier(form, freeSlug(form, null), by, clock.instant()));
        announce("created a dossier", dossier.title(), dossier, List.of());
        return dossier.dossierId();
    }

    /** Changes what a dossier says and its address, unless somebody else did since {@code baseVersion}; the former address leads on. */
    public void change(DossierId id, long baseVersion, DossierForm form) {
        requirePicture(form);
        turn.take();
        var dossier = dossiers.require(id);
        var slug = freeSlug(form, dossier);
        var before = dossier.slug();
        var shown = new HashSet<>(dossier.pictures());
        dossier.change(form, slug, baseVersion);
        formerSlugs.moved(NOUN, id.value(), before, slug, clock.instant());
        shown.addAll(dossier.pictures());
        announce("changed a dossier", dossier.title(), dossiers.save(dossier), dossier.stories(), shown);
    }

    /** Puts a story at the end. Nothing happens where it is there already. */
    public void add(DossierId id, ArticleId story) {
        var copy = copies.find(story).orElseThrow(() -> NotFound.of("story " + story));
        var dossier = dossiers.require(id);
        if (dossier.add(story)) {
            var said = copy.content().headline() + " to " + dossier.title();
            announce("added a story to a dossier", said, dossiers.save(dossier), dossier.stories());
        }
    }

    /** Takes a story out; it stays on the site. Nothing happens where it is not there. */
    public void remove(DossierId id, ArticleId story) {
        var dossier = dossiers.require(id);
        var before = dossier.stories();
        if (dossier.remove(story)) {
            announce("took a story out of a dossier", dossier.title(), dossiers.save(dossier), before);
        }
    }

    /** Puts the stories into this order; any that are not named follow behind. */
    public void arrange(DossierId id, List<ArticleId> order) {
        var dossier = dossiers.require(id);
        var before = dossier.stories();
        dossier.arrange(order);
        if (!dossier.stories().equals(before)) {
            announce("reordered a dossier", dossier.title(), dossiers.save(dossier), before);
        }
    }

    /** Removes a dossier. Its stories stay; readers of its page find nothing there. */
    public void delete(DossierId id) {
        turn.take();
        var dossier = dossiers.require(id);
        announce("deleted a dossier", dossier.title(), dossier, new ArrayList<>(dossier.stories()));
        formerSlugs.forget(NOUN, id.value());
        dossiers.delete(dossier);
    }

    private Slug freeSlug(DossierForm form, @Nullable Dossier own) {
        var ownId = own == null ? null : own.dossierId();
        if (!form.slug().isEmpty()) {
            var slug = new Slug(form.slug());
            if (!isFree(slug, ownId)) {
                throw new InvalidInput("The address " + slug + " leads to another dossier. Choose a different one.");
            }
            return slug;
        }
        var plain = Slug.of(form.title(), NOUN);
        var slug = plain;
        for (var number = 2; !isFree(slug, ownId); number++) {
            slug = plain.numbered(number);
        }
        return slug;
    }

    private boolean isFree(Slug slug, @Nullable DossierId own) {
        return dossiers.findBySlug(slug)
                .map(Dossier::dossierId)
                .or(() -> formerSlugs.owner(NOUN, slug).map(DossierId::new))
                .map(owner -> owner.equals(own))
                .orElse(true);
    }

    private void requirePicture(DossierForm form) {
        if (form.picture() != null) {
            pictures.requireAll(Set.of(form.picture()));
        }
    }

    /** Its picture is public as long as one of its stories is, so what comes in or goes may concern it too. */
    private void announce(String verb, String detail, Dossier dossier, List<ArticleId> stories) {
        announce(verb, detail, dossier, stories, dossier.pictures());
    }

    private void announce(String verb, String detail, Dossier dossier, List<ArticleId> stories, Set<PictureRef> shown) {
        events.publishEvent(new DossierChanged(
                currentActor.require(), clock.instant(), verb, detail, dossier.dossierId(), stories, shown));
    }
}
