package org.stet.admin.live;

import org.springframework.stereotype.Component;
import org.stet.admin.component.NewsroomClock;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.live.LiveDesk;
import org.stet.core.live.LiveEditing;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureLibrary;
import org.stet.core.publication.StoryDesk;

/** What the live desk works with. */
@Component
class LiveRoom {

    final StoryDesk stories;
    final LiveDesk desk;
    final LiveEditing editing;
    final AuthorDirectory authors;
    final PictureEditing pictures;
    final PictureLibrary library;
    final NewsroomClock clock;

    LiveRoom(
            StoryDesk stories,
            LiveDesk desk,
            LiveEditing editing,
            AuthorDirectory authors,
            PictureEditing pictures,
            PictureLibrary library,
            NewsroomClock clock) {
        this.stories = stories;
        this.desk = desk;
        this.editing = editing;
        this.authors = authors;
        this.pictures = pictures;
        this.library = library;
        this.clock = clock;
    }
}
