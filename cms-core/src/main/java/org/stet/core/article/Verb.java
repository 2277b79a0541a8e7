package org.stet.core.article;

import static org.stet.core.account.Role.EDITOR;
import static org.stet.core.account.Role.REVIEWER;
import static org.stet.core.account.Role.WRITER;

import java.util.Locale;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;

/** Everything that can be done to a story, and the roles that may. Whether it may be done now is the story's to say. */
public enum Verb {
    CREATE(WRITER, EDITOR),
    EDIT(WRITER, EDITOR),
    CHANGE_SLUG(WRITER, EDITOR),
    SUBMIT(WRITER, EDITOR),
    WITHDRAW(WRITER, EDITOR),
    CLAIM(REVIEWER, EDITOR),
    RELEASE(REVIEWER, EDITOR),
    REQUEST_CHANGES(REVIEWER, EDITOR),
    APPROVE(REVIEWER, EDITOR),
    EMBARGO(WRITER, EDITOR),
    LIFT_EMBARGO(EDITOR),
    PUBLISH(EDITOR),
    SCHEDULE(EDITOR),
    RESCHEDULE(EDITOR),
    CANCEL(EDITOR),
    EXPIRE(EDITOR),
    TAKE_DOWN(EDITOR),
    TRASH(WRITER, EDITOR),
    RESTORE(WRITER, EDITOR);

    private final Set<Role> roles;

    Verb(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean isFor(Actor actor) {
        return roles.stream().anyMatch(actor.roles()::contains);
    }

    /** The verb as people say it: {@code REQUEST_CHANGES} is "request changes". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
