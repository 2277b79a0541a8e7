package org.stet.admin.article;

import org.springframework.stereotype.Component;
import org.stet.admin.draft.DraftRoom;
import org.stet.admin.presence.Attendance;
import org.stet.admin.signoff.SignOffRoom;

/** What one open story needs to be written among others: who is there, where words go that come too late, and who outside is asked. */
@Component
class WritingRoom {

    final Attendance attendance;
    final DraftRoom drafts;
    final SignOffRoom signOffs;

    WritingRoom(Attendance attendance, DraftRoom drafts, SignOffRoom signOffs) {
        this.attendance = attendance;
        this.drafts = drafts;
        this.signOffs = signOffs;
    }
}
