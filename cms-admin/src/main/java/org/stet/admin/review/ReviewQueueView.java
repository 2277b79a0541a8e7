package org.stet.admin.review;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.stet.admin.component.ViewFrame;

/** placeholder */
@Route("review")
@RolesAllowed({"REVIEWER", "EDITOR"})
class ReviewQueueView extends ViewFrame {
    ReviewQueueView() {
        super("Review");
    }
}
