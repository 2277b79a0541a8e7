package org.stet.admin.publication;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkflowState;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.Story;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryQuery.Order;
import org.stet.core.publication.StoryQuery.Readers;

/** The columns of the board, and by which verbs a story comes into each. */
enum BoardColumn {
    DRAFT(WorkflowState.DRAFT, Verb.WITHDRAW),
    IN_REVIEW(WorkflowState.IN_REVIEW, Verb.SUBMIT),
    CHANGES_REQUESTED(WorkflowState.CHANGES_REQUESTED, Verb.REQUEST_CHANGES),
    APPROVED(WorkflowState.APPROVED, Verb.APPROVE, Verb.CANCEL),
    SCHEDULED(WorkflowState.SETTLED, Verb.SCHEDULE);

    private final WorkflowState state;
    private final Set<Verb> ways;

    BoardColumn(WorkflowState state, Verb... ways) {
        this.state = state;
        this.ways = Set.of(ways);
    }

    WorkflowState state() {
        return state;
    }

    StoryQuery query(@Nullable CategoryId category) {
        var query = StoryQuery.in(state).withCategory(category).orderedBy(Order.LONGEST_WAIT);
        return this == SCHEDULED ? query.withReaders(Readers.SCHEDULED) : query;
    }

    /** The verb that brings a story here from another column; none where the story would refuse. */
    Optional<Verb> way(Story story, BoardColumn from) {
        return ways.stream()
                .filter(story::allows)
                .filter(verb -> this != from && (verb != Verb.CANCEL || from == SCHEDULED))
                .findFirst();
    }
}
