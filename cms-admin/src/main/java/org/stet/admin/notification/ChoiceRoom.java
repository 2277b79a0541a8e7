package org.stet.admin.notification;

import com.vaadin.flow.component.Component;
import org.stet.core.notification.InboxChoices;

/** What one's own account offers of how one hears of things. */
@org.springframework.stereotype.Component
public class ChoiceRoom {

    private final InboxChoices choices;

    ChoiceRoom(InboxChoices choices) {
        this.choices = choices;
    }

    public Component section() {
        return new ChoiceSection(choices);
    }
}
