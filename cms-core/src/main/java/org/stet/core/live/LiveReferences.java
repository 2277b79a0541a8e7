package org.stet.core.live;

import org.jspecify.annotations.Nullable;
import org.stet.core.account.Actor;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkingCopies;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorEntry;
import org.stet.core.author.AuthorId;
import org.stet.core.media.PictureLibrary;
import org.stet.core.shared.InvalidInput;

/** Whether the story, the author and the pictures that somebody names are there. */
final class LiveReferences {

    private final WorkingCopies copies;
    private final AuthorDirectory authors;
    private final PictureLibrary pictures;

    LiveReferences(WorkingCopies copies, AuthorDirectory authors, PictureLibrary pictures) {
        this.copies = copies;
        this.authors = authors;
        this.pictures = pictures;
    }

    void requireStory(ArticleId article) {
        if (copies.find(article).filter(copy -> copy.trashed() == null).isEmpty()) {
            throw new InvalidInput("That story does not exist any more.");
        }
    }

    void require(LiveForm form) {
        var wanted = form.pictures();
        if (pictures.findAll(wanted).size() != wanted.size()) {
            throw new InvalidInput("The library has no such picture. Choose another one.");
        }
        var author = form.author();
        if (author != null && authors.find(author).isEmpty()) {
            throw new InvalidInput("There is no such author any more. Choose another one.");
        }
    }

    /** The author who signs in with this account; nobody where there is none. */
    @Nullable
    AuthorId bylineOf(Actor actor) {
        return authors.all().stream()
                .filter(author -> actor.id().equals(author.account()))
                .map(AuthorEntry::id)
                .findFirst()
                .orElse(null);
    }
}
