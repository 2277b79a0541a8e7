package org.stet.core.publication;

import java.time.Instant;
import java.util.Set;
import org.stet.core.shared.PictureRef;

/** Knows which pictures may not be shown any more. Where nobody knows, none has ended. */
@FunctionalInterface
public interface UsageEnds {

    /** Those of these pictures whose usage has ended at this instant. */
    Set<PictureRef> ended(Set<PictureRef> pictures, Instant at);
}
