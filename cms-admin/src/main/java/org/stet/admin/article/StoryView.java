package org.stet.admin.article;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.stet.admin.component.ViewFrame;

/** placeholder */
@Route("stories/:id([0-9]{1,18})")
@PermitAll
class StoryView extends ViewFrame {
    StoryView() {
        super("Story");
    }
}
