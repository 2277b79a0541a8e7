package org.stet.admin.preview;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;
import org.stet.admin.component.NewsroomClock;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.Role;
import org.stet.core.preview.PreviewEditing;
import org.stet.core.publication.Story;
import org.stet.core.settings.CurrentSettings;

/** What the views of a story offer of previews. */
@Component
public class PreviewRoom {

    private final PreviewEditing previews;
    private final CurrentActor currentActor;
    private final CurrentSettings settings;
    private final NewsroomClock clock;

    PreviewRoom(PreviewEditing previews, CurrentActor currentActor, CurrentSettings settings, NewsroomClock clock) {
        this.previews = previews;
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the person at the screen may preview the story now. */
    public boolean isOpenFor(Story story) {
        return story.copy().trashed() == null && currentActor.require().hasAny(Role.WRITER, Role.REVIEWER, Role.EDITOR);
    }

    /** A closed panel that takes the place at the side of {@code host} once it is opened. */
    public PreviewPanel panelIn(Div host) {
        return new PreviewPanel(this, previews, host);
    }

    /** Links for people without an account. */
    public void openLinks(Story story) {
        new PreviewLinksDialog(story.copy().id(), previews, clock.read(), this::address).open();
    }

    String address(String path) {
        return settings.get().absolute(path);
    }
}
