package org.stet.admin.draft;

import org.springframework.stereotype.Component;
import org.stet.admin.component.NewsroomClock;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.WorkingCopies;
import org.stet.core.draft.DraftDesk;
import org.stet.core.draft.DraftEditing;
import org.stet.core.presence.TabId;

/** What the view of a story offers of the drafts beside it. */
@Component
public class DraftRoom {

    final DraftEditing drafts;
    final DraftDesk desk;
    final WorkingCopies copies;
    final AccountDirectory accounts;
    final CurrentActor currentActor;
    final TwoTexts texts;
    final NewsroomClock clock;

    DraftRoom(
            DraftEditing drafts,
            DraftDesk desk,
            WorkingCopies copies,
            AccountDirectory accounts,
            CurrentActor currentActor,
            TwoTexts texts,
            NewsroomClock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.copies = copies;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.texts = texts;
        this.clock = clock;
    }

    /** For one open view, which is told to show the working copy again when it became another. */
    public StoryDrafts of(TabId tab, StoryDrafts.Host host) {
        return new StoryDrafts(this, tab, host);
    }
}
