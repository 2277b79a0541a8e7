package org.stet.admin.notification;

import org.stet.admin.comment.ThreadAddress;
import org.stet.admin.component.Places;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.notification.Notification;
import org.stet.core.notification.NotificationKind;

/** The exact place a notification speaks of, as it is now: the review while there is one, for whoever reviews; else the story. */
final class Spot {

    private Spot() {}

    static String of(Notification told, Actor reader) {
        var entry = told.entry();
        if (entry != null) {
            return Places.live(told.article(), entry);
        }
        var isReview = told.isInReview()
                && told.kind() != NotificationKind.TEXT_KEPT
                && reader.hasAny(Role.REVIEWER, Role.EDITOR);
        var place = isReview ? Places.review(told.article()) : Places.story(told.article());
        var thread = told.thread();
        return thread == null ? place : place + "?" + ThreadAddress.PARAMETER + "=" + thread;
    }
}
