package org.stet.admin.author;

import com.vaadin.flow.component.avatar.Avatar;
import org.stet.admin.media.PictureAddress;
import org.stet.core.author.AuthorEntry;

/** An author's photo, or the initials on one of six colours. Decoration: the name stands beside it. */
class Portrait extends Avatar {

    private static final int COLOURS = 6;

    Portrait(AuthorEntry author) {
        super(author.name());
        addClassNames("portrait", "u" + (1 + Math.floorMod(author.name().hashCode(), COLOURS)));
        getElement().setAttribute("aria-hidden", "true");
        var photo = author.photo();
        if (photo != null) {
            setImage(PictureAddress.of(photo));
        }
    }
}
