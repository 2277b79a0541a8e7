package org.stet.admin.article;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stet.admin.dossier.DossierRoom;
import org.stet.admin.draft.DraftRoom;
import org.stet.admin.presence.Attendance;
import org.stet.admin.review.ReviewRoom;
import org.stet.admin.signoff.SignOffRoom;
import org.stet.core.author.AuthorEntry;
import org.stet.core.category.CategoryEntry;

/** What one open story needs to be written among others: who is there, where words go that come too late, and who is asked to review or sign off. */
@Component
class WritingRoom {

    final Attendance attendance;
    final DraftRoom drafts;
    final SignOffRoom signOffs;
    final ReviewRoom reviewing;
    private final DossierRoom dossiers;

    WritingRoom(
            Attendance attendance, DraftRoom drafts, SignOffRoom signOffs, ReviewRoom reviewing, DossierRoom dossiers) {
        this.attendance = attendance;
        this.drafts = drafts;
        this.signOffs = signOffs;
        this.reviewing = reviewing;
        this.dossiers = dossiers;
    }

    StoryDetails.Choices choices(List<CategoryEntry> categories, List<AuthorEntry> authors, List<String> tags) {
        return new StoryDetails.Choices(categories, authors, tags, dossiers.ofStory());
    }
}
