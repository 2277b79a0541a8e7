package org.stet.core.category;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Slug;

/** The one way to change the sections of the site. */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class CategoryEditing {

    private final Categories categories;
    private final CategoryDirectory directory;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CategoryEditing(
            Categories categories,
            CategoryDirectory directory,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.categories = categories;
        this.directory = directory;
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
        category.change(form, freeSlug(form, id), baseVersion);
        categories.save(category);
        announce("changed a category", form.name(), id);
    }

    /** Puts categories into this order; those not named keep theirs behind them. */
    public void reorder(List<CategoryId> order) {
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
        if (!order.isEmpty()) {
            announce("reordered the categories", "", order.getFirst());
        }
    }

    private Slug freeSlug(CategoryForm form, @Nullable CategoryId own) {
        var slug = form.slug().isEmpty() ? Slug.of(form.name(), "section") : new Slug(form.slug());
        var owner = categories.findBySlug(slug);
        if (owner.isPresent() && !owner.get().categoryId().equals(own)) {
            throw new InvalidInput("Another category already has the address " + slug + ".");
        }
        return slug;
    }

    private void requireParent(@Nullable CategoryId parent, @Nullable CategoryId child) {
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
        events.publishEvent(new CategoryChanged(currentActor.require(), clock.instant(), verb, name, id));
    }
}
