package org.stet.admin.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.admin.account.AccountFilters.State;
import org.stet.admin.audit.AuditNavigation;
import org.stet.admin.author.AuthorNavigation;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.author.AuthorEntry;
import org.stet.core.shared.Subject;

/** What is known of an account besides its fields: where it stands, when it was here, its byline, its traces. */
class AccountFacts extends Div {

    AccountFacts() {
        addClassNames("ac-facts", "s", "dim");
    }

    void show(
            AccountEntry account,
            @Nullable Instant lastSignIn,
            @Nullable AuthorEntry byline,
            NewsroomTime time,
            Actor actor) {
        removeAll();
        add(new Span(Words.of("accounts.state." + State.of(account))));
        add(new Span(
                lastSignIn == null
                        ? Words.of("account.never-here")
                        : Words.of("account.last-here", time.full(lastSignIn))));
        if (byline != null) {
            add(byline(byline, actor));
        }
        var did = AuditNavigation.linkToPerson(Words.of("account.did"), account.id());
        var done = AuditNavigation.linkToSubject(Words.of("account.done"), new Subject("account:" + account.id()));
        did.addClassName("link");
        done.addClassName("link");
        add(did, done);
    }

    private static Component byline(AuthorEntry byline, Actor actor) {
        var words = Words.of("account.byline", byline.name());
        if (!actor.hasAny(Role.EDITOR)) {
            return new Span(words);
        }
        var link = AuthorNavigation.link(words, byline.id());
        link.addClassName("link");
        return link;
    }
}
