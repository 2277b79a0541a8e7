package org.stet.admin.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Ask;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountEditing;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.SignInLink;
import org.stet.core.shared.NewsroomException;

/** What an administrator does with a colleague's account. One's own offers none of it. */
class AccountVerbs extends Div {

    private final AccountEditing editing;
    private final BiConsumer<AccountEntry, SignInLink> handOver;
    private final Runnable changed;
    private final Button disable = verb("account.disable", this::disable);
    private final Button enable = verb("account.enable", this::enable);
    private final Button signOut = verb("account.sign-out", this::signOut);
    private final Button invite = verb("account.invite", this::invite);
    private final Button recover = verb("account.recover", this::recover);
    private @Nullable AccountEntry account;

    /** {@code handOver} shows a link, {@code changed} reads the account anew. */
    AccountVerbs(AccountEditing editing, BiConsumer<AccountEntry, SignInLink> handOver, Runnable changed) {
        this.editing = editing;
        this.handOver = handOver;
        this.changed = changed;
        addClassName("ac-verbs");
        disable.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(invite, recover, signOut, enable, disable);
    }

    private Button verb(String key, Consumer<AccountEntry> verb) {
        var button = new Button(Words.of(key));
        button.addClickListener(click -> {
            if (account != null) {
                verb.accept(account);
            }
        });
        return button;
    }

    void show(@Nullable AccountEntry shown, boolean isOwn) {
        account = shown;
        setVisible(shown != null && !isOwn);
        if (shown != null) {
            disable.setVisible(!shown.disabled());
            enable.setVisible(shown.disabled());
            signOut.setVisible(!shown.disabled());
            invite.setVisible(!shown.disabled() && !shown.hasPassword());
            recover.setVisible(!shown.disabled() && shown.hasPassword());
        }
    }

    private void disable(AccountEntry who) {
        Ask.first(
                Words.of("account.disable.heading", who.name()),
                Words.of("account.disable.consequence"),
                Words.of("account.disable"),
                () -> attempt(() -> {
                    editing.disable(who.id());
                    Notice.withUndo(
                            Words.of("account.disabled", who.name()), () -> attempt(() -> editing.enable(who.id())));
                }));
    }

    private void enable(AccountEntry who) {
        attempt(() -> {
            editing.enable(who.id());
            Notice.withUndo(Words.of("account.enabled", who.name()), () -> attempt(() -> editing.disable(who.id())));
        });
    }

    private void signOut(AccountEntry who) {
        Ask.first(
                Words.of("account.sign-out.heading", who.name()),
                Words.of("account.sign-out.consequence"),
                Words.of("account.sign-out"),
                () -> attempt(() -> {
                    editing.signOutEverywhere(who.id());
                    Notice.show(Words.of("account.signed-out", who.name()));
                }));
    }

    private void invite(AccountEntry who) {
        attempt(() -> handOver.accept(who, editing.inviteLink(who.id())));
    }

    private void recover(AccountEntry who) {
        Ask.first(
                Words.of("account.recover.heading", who.name()),
                Words.of("account.recover.consequence"),
                Words.of("account.recover"),
                () -> attempt(() -> handOver.accept(who, editing.recoveryLink(who.id()))));
    }

    private void attempt(Runnable verb) {
        try {
            verb.run();
        } catch (NewsroomException refused) {
            Notice.problem(refused.sentence());
        }
        changed.run();
    }
}
