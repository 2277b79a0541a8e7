package org.stet.admin.category;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.admin.category.CategoryTree.Spot;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.FormVerbs;
import org.stet.admin.component.Icon;
import org.stet.admin.component.LeaveGuard;
import org.stet.admin.component.ListAndForm;
import org.stet.admin.component.Notice;
import org.stet.admin.component.ProblemNote;
import org.stet.admin.component.SaveButton;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.StoryDesk;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NewsroomException;

/** The sections of the site: their tree in readers' order, and the one that is open. The address says which. */
@Route("categories/:id?(new|[0-9]{1,18})")
@RolesAllowed("EDITOR")
class CategoriesView extends ViewFrame implements BeforeEnterObserver, BeforeLeaveObserver, CategoryGrid.Verbs {

    private final CategoryDirectory directory;
    private final CategoryEditing editing;
    private final CategoryMerge merging;
    private final CategoryGrid grid = new CategoryGrid(this);
    private final CategoryFields fields = new CategoryFields();
    private final H2 heading = new H2();
    private final ProblemNote problem = new ProblemNote();
    private final Button up = new Button(Words.of("category.up"), new Icon("up"), click -> moveOpen(-1));
    private final Button down = new Button(Words.of("category.down"), new Icon("chevron"), click -> moveOpen(1));
    private final Button merge = new Button(Words.of("category.merge"), click -> askWhatItBecomes());
    private final Div order = new Div(up, down);
    private final Section form = new Section();
    private final ListAndForm columns;
    private final Span spoken = new Span();
    private CategoryTree tree = CategoryTree.EMPTY;
    private @Nullable CategoryEntry open;

    CategoriesView(CategoryDirectory directory, CategoryEditing editing, StoryDesk desk) {
        super(Words.of("categories.title"));
        this.directory = directory;
        this.editing = editing;
        this.merging = new CategoryMerge(editing, desk);
        var create = new Button(Words.of("categories.new"), new Icon("plus"), click -> CategoryNavigation.openNew());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setVerbs(create);
        fillForm();
        var nothing = new EmptyState(Words.of("categories.choose"), Words.of("categories.choose.reason"));
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        this.columns = new ListAndForm("cs", grid, form, nothing);
        add(columns, spoken);
    }

    private void fillForm() {
        heading.setId("category-heading");
        form.getElement().setAttribute("aria-labelledby", "category-heading");
        order.addClassNames("row", "order");
        up.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        down.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var keys = new Span(Words.of("category.keys"));
        keys.addClassNames("xs", "dim", "hide-s");
        order.add(keys);
        var back = CategoryNavigation.listLink(Words.of("categories.back"));
        back.addClassNames("link", "s", "only-s");
        var save = new SaveButton(Words.of("category.save"), this::save);
        form.add(back, heading, order, fields, problem, new FormVerbs(List.of(), merge, save));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tree = new CategoryTree(directory.all());
        var id = event.getRouteParameters().get(CategoryNavigation.ID).orElse("");
        if (id.equals(CategoryNavigation.NEW)) {
            showNew();
        } else if (id.isEmpty()) {
            showNobody();
        } else {
            tree.find(new CategoryId(Long.parseLong(id))).ifPresentOrElse(this::show, this::showUnknown);
        }
    }

    private void showNobody() {
        open = null;
        fields.clear(tree.all());
        refresh(false);
    }

    private void showUnknown() {
        showNobody();
        Notice.problem(Words.of("categories.unknown"));
    }

    private void showNew() {
        open = null;
        fields.clear(tree.all());
        heading.setText(Words.of("categories.new"));
        refresh(true);
        fields.focus();
    }

    private void show(CategoryEntry category) {
        open = category;
        fields.read(category, tree.possibleParents(category.id()));
        heading.setText(category.name());
        refresh(true);
    }

    private void refresh(boolean isFormShown) {
        var roots = tree.under(null).size();
        setNote(Words.of("categories.count", roots, tree.all().size() - roots));
        grid.show(tree, open == null ? null : open.id());
        columns.setOpen(isFormShown);
        order.setVisible(open != null);
        merge.setVisible(open != null && tree.all().size() > 1);
        problem.clear();
    }

    private void save() {
        fields.write().ifPresent(this::save);
    }

    private void save(CategoryForm entered) {
        try {
            var id = keep(entered);
            tree = new CategoryTree(directory.all());
            tree.find(id).ifPresent(this::show);
            Notice.show(Words.of("category.saved", entered.name()));
            CategoryNavigation.open(id);
        } catch (InvalidInput refused) {
            stand(refused, entered);
        } catch (NewsroomException refused) {
            problem.say(refused, open == null ? null : this::reload);
        }
    }

    private CategoryId keep(CategoryForm entered) {
        if (open == null) {
            return editing.create(entered);
        }
        editing.change(open.id(), open.version(), entered);
        return open.id();
    }

    /** Two rules are left for the core: the parent must be there and not below, and the address free. */
    private void stand(InvalidInput refused, CategoryForm entered) {
        var possible = new CategoryTree(directory.all()).possibleParents(open == null ? null : open.id());
        var parent = entered.parent();
        if (parent == null || possible.stream().anyMatch(entry -> entry.id().equals(parent))) {
            fields.refuseSlug(refused.sentence());
        } else {
            fields.refuseParent(refused.sentence());
        }
    }

    private void reload() {
        tree = new CategoryTree(directory.all());
        tree.find(open == null ? null : open.id()).ifPresentOrElse(this::show, this::showUnknown);
    }

    @Override
    public void open(CategoryEntry entry) {
        CategoryNavigation.open(entry.id());
    }

    private void moveOpen(int steps) {
        if (open != null) {
            put(open, Optional.of(tree.stepped(open, steps)));
        }
    }

    @Override
    public void put(CategoryEntry entry, Optional<Spot> spot) {
        var from = tree.spot(entry);
        spot.ifPresentOrElse(
                to -> put(entry, from, to), () -> spoken.setText(Words.of("category.no-further", entry.name())));
    }

    private void put(CategoryEntry entry, Spot from, Spot to) {
        try {
            move(entry, from, to);
        } catch (NewsroomException refused) {
            Notice.problem(refused.sentence());
            return;
        }
        if (!Objects.equals(from.parent(), to.parent())) {
            var words = tree.find(to.parent())
                    .map(parent -> Words.of("category.parent-changed", entry.name(), parent.name()))
                    .orElseGet(() -> Words.of("category.parent-none", entry.name()));
            Notice.withUndo(words, () -> move(entry, to, from));
        }
    }

    private void move(CategoryEntry entry, Spot from, Spot to) {
        if (!Objects.equals(from.parent(), to.parent())) {
            editing.move(entry.id(), to.parent(), to.order());
        } else if (!from.order().equals(to.order())) {
            editing.reorder(to.order());
        }
        tree = new CategoryTree(directory.all());
        var shown = open;
        if (shown != null) {
            tree.find(shown.id())
                    .ifPresent(fresh -> open = fields.moved(shown, fresh, tree.possibleParents(fresh.id())));
        }
        grid.show(tree, open == null ? null : open.id());
        tree.find(entry.id()).ifPresent(this::speak);
    }

    private void speak(CategoryEntry moved) {
        var order = tree.siblings(moved);
        var place = order.indexOf(moved.id()) + 1;
        spoken.setText(tree.find(moved.parent())
                .map(parent -> Words.of("category.moved-under", moved.name(), place, order.size(), parent.name()))
                .orElseGet(() -> Words.of("category.moved", moved.name(), place, order.size())));
    }

    private void askWhatItBecomes() {
        if (open != null) {
            merging.ask(open, tree.possibleParents(open.id()), this::merged);
        }
    }

    private void merged(CategoryEntry into) {
        tree = new CategoryTree(directory.all());
        tree.find(into.id()).ifPresent(this::show);
        CategoryNavigation.open(into.id());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (columns.isOpen() && fields.isChanged()) {
            LeaveGuard.ask(event, () -> grid.show(tree, open == null ? null : open.id()));
        }
    }

    @Override
    protected String tabTitle() {
        return open == null ? Words.of("categories.title") : open.name();
    }
}
