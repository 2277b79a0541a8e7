package org.stet.admin.review;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.stet.admin.component.ViewFrame;

/** placeholder */
@Route("review/:id([0-9]{1,18})")
@RolesAllowed({"REVIEWER", "EDITOR"})
class ReviewView extends ViewFrame {
    ReviewView() {
        super("Review");
    }
}
