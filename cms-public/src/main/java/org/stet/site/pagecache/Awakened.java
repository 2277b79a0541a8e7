package org.stet.site.pagecache;

import java.util.Set;
import org.stet.core.shared.Subject;

/** Wants to know of changes as soon as the cache does: from then on nobody is shown the page before. */
public interface Awakened {

    void touched(Set<Subject> subjects);
}
