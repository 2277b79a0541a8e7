package org.stet.site.pagecache;

import java.util.Set;
import org.stet.core.shared.Subject;

/** Something pages are made from that is remembered between them. It is told of changes before pages are made anew. */
public interface Memory {

    void touch(Set<Subject> subjects);
}
