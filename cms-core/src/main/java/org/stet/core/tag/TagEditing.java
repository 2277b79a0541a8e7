package org.stet.core.tag;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.FormerSlugs;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NamingTurn;
import org.stet.core.shared.Slug;

/**
 * The one way to keep tags in order; new ones come with the stories that carry them. No frozen text is ever rewritten: a
 * merged tag leads to the one it became, and whoever reads follows.
 */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class TagEditing {

    private static final String NOUN = "tag";

    private final Tags tags;
    private final TagDirectory directory;
    private final FormerSlugs formerSlugs;
    private final NamingTurn turn;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TagEditing(
            Tags tags,
            TagDirectory directory,
            FormerSlugs formerSlugs,
            NamingTurn turn,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tags = tags;
        this.directory = directory;
        this.formerSlugs = formerSlugs;
        this.turn = turn;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a tag another name and address, unless somebody else did since {@code baseVersion}; the former address leads on. */
    public void rename(TagId id, long baseVersion, TagForm form) {
        turn.take();
        var tag = tags.requireStanding(id);
        var slug = freeSlug(form, tag);
        var before = tag.slug();
        var said = tag.name().equals(form.name()) ? form.name() : tag.name() + " to " + form.name();
        tag.rename(form, slug, baseVersion);
        tags.save(tag);
        formerSlugs.moved(NOUN, id.value(), before, slug, clock.instant());
        announce("renamed a tag", said, id, Set.of());
    }

    /** Lets one tag become another: stories that carry the first carry the second, and its page leads there. */
    public Merge merge(TagId id, TagId into) {
        turn.take();
        if (id.equals(into)) {
            throw new InvalidInput("A tag cannot be merged into itself. Choose another one.");
        }
        var tag = tags.requireStanding(id);
        var target = tags.requireStanding(into);
        var along = tags.findByMergedInto(id);
        along.forEach(earlier -> tags.save(moved(earlier, into)));
        tags.save(moved(tag, into));
        announce("merged a tag", tag.name() + " into " + target.name(), id, Set.of(into));
        return new Merge(id, into, along.stream().map(Tag::tagId).toList());
    }

    private static Tag moved(Tag tag, TagId into) {
        tag.mergeInto(into);
        return tag;
    }

    /** Takes a merge back, exactly. Nothing happens to what was merged elsewhere since. */
    public void separate(Merge merge) {
        turn.take();
        var tag = tags.findById(merge.tag().value()).orElse(null);
        if (tag == null || !tag.isMergedInto(merge.into())) {
            throw new InvalidInput("This tag was merged or separated again meanwhile. Nothing was taken back.");
        }
        tag.separate();
        tags.save(tag);
        tags.findByMergedInto(merge.into()).stream()
                .filter(earlier -> merge.along().contains(earlier.tagId()))
                .forEach(earlier -> tags.save(moved(earlier, merge.tag())));
        announce("separated a tag", tag.name(), merge.tag(), Set.of(merge.into()));
    }

    /** Removes a tag that no version of any story carries, and that no other was merged into. */
    public void delete(TagId id) {
        turn.take();
        var tag = tags.requireStanding(id);
        if (!tags.findByMergedInto(id).isEmpty()) {
            throw new InvalidInput(
                    "Other tags were merged into " + tag.name() + ", so their readers come here. It stays.");
        }
        events.publishEvent(new TagDeleted(currentActor.require(), clock.instant(), id, tag.name()));
        formerSlugs.forget(NOUN, id.value());
        tags.delete(tag);
    }

    private Slug freeSlug(TagForm form, Tag own) {
        tags.named(form.name()).stream()
                .findFirst()
                .filter(other -> !other.tagId().equals(own.tagId()) && !other.isMerged())
                .ifPresent(other -> {
                    throw new InvalidInput(
                            "There is a tag called " + other.name() + " already. Merge the two instead.");
                });
        var slug = form.slug().isEmpty() ? TagNames.slugOf(form.name()) : new Slug(form.slug());
        var taken = tags.findBySlug(slug)
                .map(Tag::tagId)
                .or(() -> formerSlugs.owner(NOUN, slug).map(TagId::new));
        if (taken.isPresent() && !taken.get().equals(own.tagId())) {
            var owner = directory.find(taken.get()).map(TagEntry::name).orElse("another tag");
            throw new InvalidInput("The address " + slug + " leads to " + owner + ". Choose a different one.");
        }
        return slug;
    }

    private void announce(String verb, String detail, TagId id, Set<TagId> others) {
        events.publishEvent(new TagChanged(currentActor.require(), clock.instant(), verb, detail, id, others));
    }
}
