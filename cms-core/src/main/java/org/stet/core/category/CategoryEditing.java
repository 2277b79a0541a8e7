package org.stet.core.category;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.FormerSlugs;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Slug;

/** The one way to change the sections of the site. */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class CategoryEditing {

    private static final String NOUN = "category";

    private final Categories categories;
    private final CategoryDirectory directory;
    private final FormerSlugs formerSlugs;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CategoryEditing(
            Categories categories,
            CategoryDirectory directory,
            FormerSlugs formerSlugs,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.categories = categories;
        this.directory = directory;
        this.formerSlugs = formerSlugs;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** A new category, behind the others. */
    public CategoryId create(CategoryForm form) {
        requireParent(form.parent(), null);
        var category = categories.save(
                new Category(form, freeSlug(form, null), directory.all().size()));
        announce("created a category", form.name(), category.categoryId());
        return category.categoryId();
    }

    /** Changes a category, unless somebody else did since {@code baseVersion} was read. */
    public void change(CategoryId id, long baseVersion, CategoryForm form) {
        categories.lockAll();
        requireParent(form.parent(), id);
        var category = categories.require(id);
        var slug = freeSlug(form, id);
        var before = category.slug();
        category.change(form, slug, baseVersion);
        categories.save(category);
        formerSlugs.moved(NOUN, id.value(), before, slug, clock.instant());
        announce("changed a category", form.name(), id);
    }

    /**
     * Lets one category become another: its stories and the categories below it stand under the second, and its page leads
     * there. No frozen text is rewritten; whoever reads follows.
     */
    public void merge(CategoryId id, CategoryId into) {
        var all = categories.lockAll();
        if (id.equals(into)) {
            throw new InvalidInput("A category cannot be merged into itself. Choose another one.");
        }
        var category = categories.require(id);
        var target = categories.require(into);
        if (standsUnder(into, id)) {
            throw new InvalidInput(target.name() + " stands under " + category.name() + ". Move it out first.");
        }
        for (var each : all) {
            if (each.isUnder(id)) {
                each.moveTo(into, all.size() + each.position());
            }
            if (each.isMergedInto(id)) {
                each.mergeInto(into);
            }
        }
        category.mergeInto(into);
        var said = category.name() + " into " + target.name();
        events.publishEvent(new CategoryChanged(
                currentActor.require(), clock.instant(), "merged a category", said, id, Set.of(into)));
    }

    /** Puts a category under a parent, or makes it a section of its own, with all that stand there then in this order. */
    public void move(CategoryId id, @Nullable CategoryId parent, List<CategoryId> order) {
        categories.lockAll();
        requireParent(parent, id);
        var category = categories.require(id);
        category.moveTo(parent, category.position());
        place(order);
        announce("moved a category", category.name(), id);
    }

    /** Puts categories into this order; those not named keep theirs behind them. */
    public void reorder(List<CategoryId> order) {
        place(order);
        if (!order.isEmpty()) {
            announce("reordered the categories", "", order.getFirst());
        }
    }

    private void place(List<CategoryId> order) {
        var all = categories.lockAll();
        var named = order.stream().distinct().map(categories::require).toList();
        var position = 0;
        for (var category : named) {
            category.moveTo(position++);
        }
        for (var category : all) {
            if (!named.contains(category)) {
                category.moveTo(position++);
            }
        }
    }

    private Slug freeSlug(CategoryForm form, @Nullable CategoryId own) {
        var slug = form.slug().isEmpty() ? Slug.of(form.name(), "section") : new Slug(form.slug());
        var owner = categories.findBySlug(slug);
        if (owner.isPresent() && !owner.get().categoryId().equals(own)) {
            throw new InvalidInput(
                    owner.get().isMerged()
                            ? "The address " + slug + " leads readers of a merged category on. Choose a different one."
                            : "Another category already has the address " + slug + ".");
        }
        var former = formerSlugs.owner(NOUN, slug).map(CategoryId::new);
        if (former.isPresent() && !former.get().equals(own)) {
            throw new InvalidInput("Another category once had the address " + slug
                    + ", and its readers still come by it. Choose a different one.");
        }
        return slug;
    }

    private boolean standsUnder(CategoryId id, CategoryId above) {
        for (var each = directory.find(id); each.isPresent(); ) {
            var parent = each.get().parent();
            if (parent == null) {
                return false;
            }
            if (parent.equals(above)) {
                return true;
            }
            each = directory.find(parent);
        }
        return false;
    }

    private void requireParent(@Nullable CategoryId parent, @Nullable CategoryId child) {
        if (parent != null
                && directory
                        .find(parent)
                        .filter(found -> found.id().equals(parent))
                        .isEmpty()) {
            throw new InvalidInput("The parent category does not exist any more.");
        }
        var seen = new HashSet<CategoryId>();
        for (var id = parent; id != null; ) {
            if (id.equals(child) || !seen.add(id)) {
                throw new InvalidInput("A category cannot stand under itself.");
            }
            id = directory
                    .find(id)
                    .orElseThrow(() -> new InvalidInput("The parent category does not exist any more."))
                    .parent();
        }
    }

    private void announce(String verb, String name, CategoryId id) {
        events.publishEvent(new CategoryChanged(currentActor.require(), clock.instant(), verb, name, id, Set.of()));
    }
}
