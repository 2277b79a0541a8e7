package org.stet.admin.dossier;

import org.springframework.stereotype.Component;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.Role;
import org.stet.core.dossier.DossierDesk;
import org.stet.core.dossier.DossierEditing;

/** What a story's own page needs to show its dossiers. */
@Component
public class DossierRoom {

    final DossierDesk desk;
    final DossierEditing editing;
    private final CurrentActor currentActor;

    DossierRoom(DossierDesk desk, DossierEditing editing, CurrentActor currentActor) {
        this.desk = desk;
        this.editing = editing;
        this.currentActor = currentActor;
    }

    boolean mayKeep() {
        return currentActor.require().hasAny(Role.EDITOR, Role.ADMIN);
    }

    /** The dossiers of a story, for whoever is signed in. */
    public StoryDossiers ofStory() {
        return new StoryDossiers(this);
    }
}
