package org.stet.core.media;

import java.util.Set;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** The variants of a picture are finished: pages that show it can offer them from now on. */
public record PictureDeveloped(PictureRef picture) implements SeenByReaders {

    @Override
    public Set<Subject> touched() {
        return Set.of(Subject.picture(picture.value()));
    }
}
