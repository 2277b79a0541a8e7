package org.stet.core.publication;

import java.util.Set;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkingCopy;

/** A story as its own screen shows it: the working copy, both facts, and the verbs this person may use now. */
public record Story(WorkingCopy copy, StoryRow row, Set<Verb> allowed) {

    public boolean allows(Verb verb) {
        return allowed.contains(verb);
    }
}
