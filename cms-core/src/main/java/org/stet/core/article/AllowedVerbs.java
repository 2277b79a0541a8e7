package org.stet.core.article;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;

/** The verbs that a story would not refuse a person now. Screens offer exactly these; whether a text is complete is not asked. */
final class AllowedVerbs {

    private AllowedVerbs() {}

    static Set<Verb> on(Article article, Actor actor, boolean ownWork, Instant now) {
        var allowed = EnumSet.noneOf(Verb.class);
        for (var verb : Verb.values()) {
            if (verb.isFor(actor) && isOpen(article, actor, verb, ownWork, now)) {
                allowed.add(verb);
            }
        }
        return allowed;
    }

    private static boolean isOpen(Article article, Actor actor, Verb verb, boolean ownWork, Instant now) {
        if (article.trashed() != null) {
            return verb == Verb.RESTORE && article.isOwnOrEditors(actor);
        }
        var possible = article.review().state().after(verb).isPresent();
        return switch (verb) {
            case CREATE, RESTORE -> false;
            case SUBMIT -> possible && article.isOwnOrEditors(actor);
            case WITHDRAW -> possible && mayWithdraw(article, actor);
            case APPROVE -> possible && !ownWork;
            case CLAIM -> possible && article.review().claimAt(now) == null;
            case RELEASE -> possible && mayRelease(article, actor, now);
            case CHANGE_SLUG, EMBARGO -> article.isOwnOrEditors(actor);
            case TRASH -> article.review().state() != WorkflowState.IN_REVIEW && article.isOwnOrEditors(actor);
            case LIFT_EMBARGO -> article.embargo() != null;
            default -> possible;
        };
    }

    private static boolean mayWithdraw(Article article, Actor actor) {
        var submission = article.review().submission();
        return submission != null && (submission.by().equals(actor.id()) || actor.hasAny(Role.EDITOR));
    }

    private static boolean mayRelease(Article article, Actor actor, Instant now) {
        var claim = article.review().claimAt(now);
        return claim != null && (claim.by().equals(actor.id()) || actor.hasAny(Role.EDITOR));
    }
}
