package org.stet.admin.notification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.notification.Inbox;

/** Marks everything read, and can take that back. */
class MarkAllRead extends Button {

    MarkAllRead(Inbox inbox, Runnable then) {
        super(Words.of("inbox.mark-all"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClickListener(click -> {
            var marked = inbox.markAllRead();
            then.run();
            if (!marked.isEmpty()) {
                Notice.withUndo(Words.of("inbox.marked", marked.size()), () -> {
                    inbox.markUnread(marked);
                    then.run();
                });
            }
        });
    }
}
