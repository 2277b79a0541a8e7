package org.stet.admin.author;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.FormVerbs;
import org.stet.admin.component.Icon;
import org.stet.admin.component.LeaveGuard;
import org.stet.admin.component.ListAndForm;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Notice;
import org.stet.admin.component.ProblemNote;
import org.stet.admin.component.SaveButton;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureField;
import org.stet.core.account.AccountDirectory;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorEntry;
import org.stet.core.author.AuthorForm;
import org.stet.core.author.AuthorId;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureLibrary;
import org.stet.core.publication.BylineDesk;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NewsroomException;

/** The bylines: a list, and the one that is open. The address says which. */
@Route("authors/:id?(new|[0-9]{1,18})")
@RolesAllowed("EDITOR")
class AuthorsView extends ViewFrame implements BeforeEnterObserver, BeforeLeaveObserver {

    private final AuthorDirectory directory;
    private final AuthorEditing editing;
    private final AuthorList list = new AuthorList();
    private final AuthorFields fields;
    private final AuthorStories stories;
    private final H2 heading = new H2();
    private final ProblemNote problem = new ProblemNote();
    private final Button retire = new Button(Words.of("author.retire"), click -> retire());
    private final Button bringBack = new Button(Words.of("author.bring-back"), click -> bringBack());
    private final Section form = new Section();
    private final ListAndForm columns;
    private @Nullable AuthorEntry open;

    AuthorsView(
            AuthorDirectory directory,
            AuthorEditing editing,
            AccountDirectory accounts,
            PictureEditing pictures,
            PictureLibrary library,
            BylineDesk bylines,
            NewsroomClock clock) {
        super(Words.of("authors.title"));
        this.directory = directory;
        this.editing = editing;
        this.fields = new AuthorFields(new PictureField(pictures, library), accounts.all());
        this.stories = new AuthorStories(bylines, clock);
        var create = new Button(Words.of("authors.new"), new Icon("plus"), click -> AuthorNavigation.openNew());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setVerbs(create);
        fillForm();
        var nothing = new EmptyState(Words.of("authors.choose"), Words.of("authors.choose.reason"));
        this.columns = new ListAndForm("au", list, form, nothing);
        add(columns);
    }

    private void fillForm() {
        heading.setId("author-heading");
        form.getElement().setAttribute("aria-labelledby", "author-heading");
        var back = AuthorNavigation.listLink(Words.of("authors.back"));
        back.addClassNames("link", "s", "only-s");
        retire.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        bringBack.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var save = new SaveButton(Words.of("author.save"), this::save);
        form.add(back, heading, fields, problem, new FormVerbs(List.of(retire, bringBack), save), stories);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(AuthorNavigation.ID).orElse("");
        if (id.equals(AuthorNavigation.NEW)) {
            showNew();
        } else if (id.isEmpty()) {
            showNobody();
        } else {
            directory.find(new AuthorId(Long.parseLong(id))).ifPresentOrElse(this::show, this::showUnknown);
        }
    }

    private void showNobody() {
        open = null;
        fields.clear();
        refresh(false);
    }

    private void showUnknown() {
        showNobody();
        Notice.problem(Words.of("authors.unknown"));
    }

    private void showNew() {
        open = null;
        fields.clear();
        heading.setText(Words.of("authors.new"));
        refresh(true);
        fields.focus();
    }

    private void show(AuthorEntry author) {
        open = author;
        fields.read(author);
        stories.show(author.id());
        heading.setText(author.name());
        refresh(true);
    }

    private void refresh(boolean isFormShown) {
        var all = directory.all();
        setNote(Words.of("authors.count", all.size()));
        list.show(all, open == null ? null : open.id());
        columns.setOpen(isFormShown);
        stories.setVisible(open != null);
        retire.setVisible(open != null && !open.retired());
        bringBack.setVisible(open != null && open.retired());
        problem.clear();
    }

    private void save() {
        fields.write().ifPresent(this::save);
    }

    private void save(AuthorForm entered) {
        try {
            var id = keep(entered);
            directory.find(id).ifPresent(this::show);
            Notice.show(Words.of("author.saved", entered.name()));
            AuthorNavigation.open(id);
        } catch (InvalidInput refused) {
            stand(refused, entered);
        } catch (NewsroomException refused) {
            problem.say(refused, open == null ? null : this::reload);
        }
    }

    /** Two rules are left for the core: the account writes under no other name, and the address is free. */
    private void stand(InvalidInput refused, AuthorForm entered) {
        var account = entered.account();
        var isTaken = account != null
                && directory.all().stream()
                        .filter(author -> open == null || !author.id().equals(open.id()))
                        .anyMatch(author -> account.equals(author.account()));
        if (isTaken) {
            fields.refuseAccount(refused.sentence());
        } else {
            fields.refuseSlug(refused.sentence());
        }
    }

    private AuthorId keep(AuthorForm entered) {
        if (open == null) {
            return editing.create(entered);
        }
        editing.change(open.id(), open.version(), entered);
        return open.id();
    }

    private void reload() {
        Optional.ofNullable(open)
                .flatMap(author -> directory.find(author.id()))
                .ifPresentOrElse(this::show, this::showUnknown);
    }

    private void retire() {
        var author = open;
        if (author != null) {
            turn(author, () -> editing.retire(author.id()));
            Notice.withUndo(
                    Words.of("author.retired", author.name()),
                    () -> turn(author, () -> editing.bringBack(author.id())));
        }
    }

    private void bringBack() {
        var author = open;
        if (author != null) {
            turn(author, () -> editing.bringBack(author.id()));
            Notice.withUndo(
                    Words.of("author.brought-back", author.name()),
                    () -> turn(author, () -> editing.retire(author.id())));
        }
    }

    /** Retires or brings back; what was typed meanwhile stays typed. */
    private void turn(AuthorEntry author, Runnable verb) {
        verb.run();
        var shown = open;
        if (shown != null && shown.id().equals(author.id())) {
            directory.find(author.id()).ifPresent(fresh -> open = AuthorFields.adopt(shown, fresh));
        }
        refresh(columns.isOpen());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (columns.isOpen() && fields.isChanged()) {
            LeaveGuard.ask(event, fields::focus);
        }
    }

    @Override
    protected String tabTitle() {
        return open == null ? Words.of("authors.title") : open.name();
    }
}
