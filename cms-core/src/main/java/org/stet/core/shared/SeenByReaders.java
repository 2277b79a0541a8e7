package org.stet.core.shared;

import java.util.Set;

/** An event that readers can notice. Its subjects are appended to the change log in the same transaction. */
public interface SeenByReaders {

    Set<Subject> touched();
}
