package org.stet.core.article;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.tag.TagDirectory;
import org.stet.core.tag.TagEntry;
import org.stet.core.tag.TagId;

/** Reads working copies and frozen revisions, for people of the newsroom only. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class WorkingCopies {

    private final Articles articles;
    private final Revisions revisions;
    private final TagDirectory tags;
    private final Successors successors;
    private final CurrentSettings settings;
    private final CurrentActor currentActor;
    private final DatabaseClock database;

    WorkingCopies(
            Articles articles,
            Revisions revisions,
            TagDirectory tags,
            Successors successors,
            CurrentSettings settings,
            CurrentActor currentActor,
            DatabaseClock database) {
        this.articles = articles;
        this.revisions = revisions;
        this.tags = tags;
        this.successors = successors;
        this.settings = settings;
        this.currentActor = currentActor;
        this.database = database;
    }

    /** The working copy of a story, with the verbs this person may use on it now. */
    public Optional<WorkingCopy> find(ArticleId id) {
        return articles.findById(id.value())
                .map(article ->
                        WorkingCopy.of(article, currentActor.require(), FourEyes.of(settings.get()), database.now()))
                .map(copy -> copy.with(successors.of(copy.content())));
    }

    /** What a revision froze, with what merged tags and categories became; {@link RevisionNotFound} where there is none of that number. */
    public Content revision(ArticleId id, int number) {
        return successors.of(revisions.require(id, number).content());
    }

    /** What an answer about a revision binds to; {@link RevisionNotFound} where there is none of that number. */
    public String revisionHash(ArticleId id, int number) {
        return revisions.require(id, number).contentHash();
    }

    /** The names of tags, in the order of the ids. */
    public List<String> tagNames(List<TagId> ids) {
        return tags.standing(ids).stream().map(TagEntry::name).toList();
    }

    /** Tag names that begin like this, for the writer to choose from. */
    public List<String> tagsLike(String beginning, int limit) {
        return tags.beginning(beginning, limit).stream().map(TagEntry::name).toList();
    }
}
