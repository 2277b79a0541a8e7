package org.stet.admin.presence;

import org.springframework.stereotype.Component;
import org.stet.core.account.CurrentActor;
import org.stet.core.presence.Departures;
import org.stet.core.presence.Place;
import org.stet.core.presence.PresenceEditing;

/** What the views of a story offer of presence. */
@Component
public class Attendance {

    final PresenceEditing presence;
    final Departures departures;
    final CurrentActor currentActor;
    final PresenceNews news;

    Attendance(PresenceEditing presence, Departures departures, CurrentActor currentActor, PresenceNews news) {
        this.presence = presence;
        this.departures = departures;
        this.currentActor = currentActor;
        this.news = news;
    }

    /** Who is here, for the bar of a view in which nobody writes. */
    public StoryPresence reading() {
        return new StoryPresence(this, Place.REVIEW, StoryPresence.Host.NOBODY);
    }

    /** Who is here, and who may write. */
    public StoryPresence writing(StoryPresence.Host host) {
        return new StoryPresence(this, Place.STORY, host);
    }
}
