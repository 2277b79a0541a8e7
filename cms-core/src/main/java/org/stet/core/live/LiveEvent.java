package org.stet.core.live;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** Something happened to a story's live coverage. */
public sealed interface LiveEvent extends ActorEvent {

    ArticleId article();

    @Override
    default Subject subject() {
        return Subject.article(article().value());
    }

    /** Coverage was opened, went on or ended: the story's label changes wherever it stands. */
    record CoverageChanged(ArticleId article, Actor by, Instant at, String verb, String detail)
            implements LiveEvent, SeenByReaders {

        @Override
        public Set<Subject> touched() {
            return Set.of(Subject.live(article.value()), Subject.article(article.value()), Subject.FRONT);
        }
    }

    /** Readers see an entry that they did not see before, see it otherwise, or see it no more, and with it its pictures. */
    record EntryChanged(
            ArticleId article,
            Actor by,
            Instant at,
            String verb,
            String detail,
            LiveEntryId entry,
            Set<PictureRef> pictures)
            implements LiveEvent, SeenByReaders {

        @Override
        public Set<Subject> touched() {
            return shown(article, pictures);
        }
    }

    /** An entry waits for somebody to let it stand. */
    record EntrySent(ArticleId article, Actor by, Instant at, String verb, String detail, LiveEntryId entry)
            implements LiveEvent {}

    /** An entry that waited stands: readers see it, and its writer is told. */
    record EntryLetStand(
            ArticleId article,
            Actor by,
            Instant at,
            String detail,
            LiveEntryId entry,
            AccountId writer,
            Set<PictureRef> pictures)
            implements LiveEvent, SeenByReaders {

        @Override
        public String verb() {
            return "let a live entry stand in";
        }

        @Override
        public Set<Subject> touched() {
            return shown(article, pictures);
        }
    }

    /** An entry that waited was refused; {@code detail} is the reason, for its writer. */
    record EntryRefused(ArticleId article, Actor by, Instant at, String detail, LiveEntryId entry, AccountId writer)
            implements LiveEvent {

        @Override
        public String verb() {
            return "refused a live entry of";
        }
    }

    /** Something happened to an entry that readers do not see: it is planned, or was not shown yet. */
    record EntryNoted(ArticleId article, Actor by, Instant at, String verb, String detail, LiveEntryId entry)
            implements LiveEvent {}

    private static Set<Subject> shown(ArticleId article, Set<PictureRef> pictures) {
        var touched = new HashSet<>(Set.of(Subject.live(article.value())));
        pictures.forEach(picture -> touched.add(Subject.picture(picture.value())));
        return touched;
    }
}
