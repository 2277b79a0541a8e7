package org.stet.core.media;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.shared.PictureRef;

/** Stub until the slice lands. */
@Component
public class PictureLibrary {
    public void requireAll(Set<PictureRef> pictures) {}
}
