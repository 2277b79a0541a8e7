package org.stet.admin.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
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
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEditing;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.AccountForm;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.SignInLink;
import org.stet.core.audit.AuditDesk;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NewsroomException;

/** Who works here: a list, and the account that is open. The address says which, and which are listed. */
@Route(AccountsView.PATH + "/:id?(new|[0-9]{1,18})")
@RolesAllowed("ADMIN")
class AccountsView extends ViewFrame implements BeforeEnterObserver, BeforeLeaveObserver {

    static final String PATH = "accounts";

    private final AccountDirectory directory;
    private final AccountEditing editing;
    private final AuthorDirectory authors;
    private final AuditDesk audit;
    private final NewsroomClock clock;
    private final SignInAddress signInAddress;
    private final Actor actor;
    private final AccountFilters filters = new AccountFilters(this::filtersChanged);
    private final AccountList list = new AccountList(filters);
    private final AccountFields fields = new AccountFields();
    private final AccountFacts facts = new AccountFacts();
    private final AccountVerbs verbs;
    private final RouterLink back = AccountNavigation.listLink(Words.of("accounts.back"));
    private final H2 heading = new H2();
    private final ProblemNote problem = new ProblemNote();
    private final SaveButton save = new SaveButton(Words.of("account.save"), this::save);
    private final Section form = new Section();
    private final ListAndForm columns;
    private @Nullable AccountEntry open;

    AccountsView(
            AccountDirectory directory,
            AccountEditing editing,
            AuthorDirectory authors,
            AuditDesk audit,
            NewsroomClock clock,
            SignInAddress signInAddress,
            CurrentActor currentActor) {
        super(Words.of("accounts.title"));
        this.directory = directory;
        this.editing = editing;
        this.authors = authors;
        this.audit = audit;
        this.clock = clock;
        this.signInAddress = signInAddress;
        this.actor = currentActor.require();
        this.verbs = new AccountVerbs(editing, this::handOver, this::readAgain);
        var create = new Button(
                Words.of("accounts.new"), new Icon("plus"), click -> AccountNavigation.openNew(filters.parameters()));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setVerbs(create);
        fillForm();
        var nothing = new EmptyState(Words.of("accounts.choose"), Words.of("accounts.choose.reason"));
        this.columns = new ListAndForm("au", list, form, nothing);
        columns.addClassName("ac");
        add(columns);
    }

    private void fillForm() {
        heading.setId("account-heading");
        form.getElement().setAttribute("aria-labelledby", "account-heading");
        back.addClassNames("link", "s", "only-s");
        form.add(back, heading, facts, fields, problem, new FormVerbs(List.of(), save), verbs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        var id = event.getRouteParameters().get(AccountNavigation.ID).orElse("");
        if (id.equals(AccountNavigation.NEW)) {
            showNew();
        } else if (id.isEmpty()) {
            showNobody();
        } else {
            directory.find(new AccountId(Long.parseLong(id))).ifPresentOrElse(this::show, this::showUnknown);
        }
    }

    private void showNobody() {
        open = null;
        fields.begin();
        refresh(false);
    }

    private void showUnknown() {
        showNobody();
        Notice.problem(Words.of("accounts.unknown"));
    }

    private void showNew() {
        open = null;
        fields.begin();
        heading.setText(Words.of("accounts.new"));
        refresh(true);
        fields.focus();
    }

    private void show(AccountEntry account) {
        open = account;
        fields.read(account, isOwn(account));
        heading.setText(account.name());
        refresh(true);
    }

    private boolean isOwn(@Nullable AccountEntry account) {
        return account != null && account.id().equals(actor.id());
    }

    private void refresh(boolean isFormShown) {
        listAccounts();
        columns.setOpen(isFormShown);
        facts.setVisible(open != null);
        var shown = open;
        if (shown != null) {
            var byline = authors.all().stream()
                    .filter(author -> shown.id().equals(author.account()))
                    .findFirst();
            facts.show(shown, audit.lastSignIns().get(shown.id()), byline.orElse(null), clock.read(), actor);
        }
        verbs.show(open, isOwn(open));
        save.setText(Words.of(open == null ? "account.create" : "account.save"));
        problem.clear();
    }

    private void listAccounts() {
        var all = directory.all();
        setNote(Words.of("accounts.count", all.size()));
        list.show(all, open == null ? null : open.id());
        back.setQueryParameters(filters.parameters());
    }

    private void filtersChanged() {
        var path = open == null ? PATH : PATH + "/" + open.id();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, filters.parameters())));
        listAccounts();
    }

    private void save() {
        fields.write().ifPresent(this::save);
    }

    private void save(AccountForm entered) {
        try {
            if (open == null) {
                create(entered);
            } else {
                editing.change(open.id(), open.version(), entered);
                directory.find(open.id()).ifPresent(this::show);
                Notice.show(Words.of("account.saved", entered.name()));
            }
        } catch (InvalidInput refused) {
            fields.refuseEmail(refused.sentence());
        } catch (NewsroomException refused) {
            problem.say(refused, open == null ? null : this::reload);
        }
    }

    private void create(AccountForm entered) {
        var id = editing.create(entered);
        directory.find(id).ifPresent(account -> {
            show(account);
            handOver(account, editing.inviteLink(id));
        });
        AccountNavigation.open(id, filters.parameters());
    }

    /** Part of this view, so that opening the account's own address does not take the link away. */
    private void handOver(AccountEntry account, SignInLink link) {
        var dialog = new LinkDialog(
                account.name(), signInAddress.of(link), clock.read().full(link.expiresAt()));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                remove(dialog);
            }
        });
        add(dialog);
        dialog.open();
    }

    private void reload() {
        Optional.ofNullable(open)
                .flatMap(account -> directory.find(account.id()))
                .ifPresentOrElse(this::show, this::showUnknown);
    }

    /** After a verb; what was typed meanwhile stays typed. */
    private void readAgain() {
        var shown = open;
        if (shown != null) {
            directory.find(shown.id()).ifPresent(fresh -> open = AccountFields.adopt(shown, fresh));
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
        return open == null ? Words.of("accounts.title") : open.name();
    }
}
