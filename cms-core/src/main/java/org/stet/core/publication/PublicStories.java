package org.stet.core.publication;

import org.springframework.context.event.EventListener;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEvent;
import org.stet.core.article.ArticleTrashed;
import org.stet.core.article.SlugChanged;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;

/** Refuses, in the same transaction, what must not happen to a story that readers see or will see. */
@EditingService
class PublicStories {

    private final Publications publications;
    private final DatabaseClock database;

    PublicStories(Publications publications, DatabaseClock database) {
        this.publications = publications;
        this.database = database;
    }

    /** Such a story does not go in the trash. */
    @EventListener
    void stayOutOfTheTrash(ArticleTrashed event) {
        if (isPublicOrPlanned(event)) {
            throw NotPublic.notTrashable();
        }
    }

    /** Once readers know an address, only an editor changes it. */
    @EventListener
    void keepTheirAddress(SlugChanged event) {
        if (!event.by().hasAny(Role.EDITOR) && isPublicOrPlanned(event)) {
            throw new NotAllowed("Readers know this address. Only an editor can change it.");
        }
    }

    /** What is scheduled for an earlier time would open in spite of the embargo. */
    @EventListener
    void waitForTheirEmbargo(ArticleEvent.Embargoed event) {
        timeline(event).planned().filter(from -> from.isBefore(event.until())).ifPresent(from -> {
            throw NotPublic.plannedBefore(from);
        });
    }

    private boolean isPublicOrPlanned(ArticleEvent event) {
        return timeline(event).isPublicOrPlanned();
    }

    private Timeline timeline(ArticleEvent event) {
        var all = publications.findByArticleIdOrderByLiveFrom(event.article());
        return new Timeline(event.article(), all, event.by(), database.now());
    }
}
