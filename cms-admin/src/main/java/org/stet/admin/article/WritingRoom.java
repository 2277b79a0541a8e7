package org.stet.admin.article;

import org.springframework.stereotype.Component;
import org.stet.admin.draft.DraftRoom;
import org.stet.admin.presence.Attendance;

/** What one open story needs to be written among others: who is there, and where words go that come too late. */
@Component
class WritingRoom {

    final Attendance attendance;
    final DraftRoom drafts;

    WritingRoom(Attendance attendance, DraftRoom drafts) {
        this.attendance = attendance;
        this.drafts = drafts;
    }
}
