package org.stet.admin.frontpage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.stet.core.category.CategoryId;

/** A rail of the miniature. It is dragged by its head onto the head of another one. */
class RailBox extends Div {

    RailBox(PartHead head, Component stories, CategoryId rail, PartHead.@Nullable Verbs verbs) {
        add(head, stories);
        if (verbs != null) {
            DragSource.create(head).setDragData(rail);
            DropTarget.create(head)
                    .addDropListener(dropped -> dropped.getDragData()
                            .filter(CategoryId.class::isInstance)
                            .map(CategoryId.class::cast)
                            .ifPresent(other -> verbs.dropRail(other, rail)));
        }
    }
}
