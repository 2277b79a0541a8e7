package org.stet.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stet.core.article.WorkflowState.APPROVED;
import static org.stet.core.article.WorkflowState.CHANGES_REQUESTED;
import static org.stet.core.article.WorkflowState.DRAFT;
import static org.stet.core.article.WorkflowState.IN_REVIEW;
import static org.stet.core.article.WorkflowState.SETTLED;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of state and verb against the design's table, which is written out here once more. */
class WorkflowStateTests {

    /** From, verb, to. What is not in it is refused. */
    private static final Map<WorkflowState, Map<Verb, WorkflowState>> DESIGN = Map.of(
            DRAFT, Map.of(Verb.EDIT, DRAFT, Verb.SUBMIT, IN_REVIEW),
            CHANGES_REQUESTED, Map.of(Verb.EDIT, CHANGES_REQUESTED, Verb.SUBMIT, IN_REVIEW),
            IN_REVIEW,
                    Map.of(
                            Verb.WITHDRAW, DRAFT,
                            Verb.CLAIM, IN_REVIEW,
                            Verb.RELEASE, IN_REVIEW,
                            Verb.REQUEST_CHANGES, CHANGES_REQUESTED,
                            Verb.APPROVE, APPROVED),
            APPROVED, Map.of(Verb.EDIT, DRAFT, Verb.PUBLISH, SETTLED, Verb.SCHEDULE, SETTLED),
            SETTLED,
                    Map.of(
                            Verb.EDIT, DRAFT,
                            Verb.PUBLISH, SETTLED,
                            Verb.SCHEDULE, SETTLED,
                            Verb.CANCEL, APPROVED));

    static Stream<Arguments> pairs() {
        return Arrays.stream(WorkflowState.values())
                .flatMap(state -> Arrays.stream(Verb.values()).map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pairs")
    void movesAsTheDesignSays(WorkflowState state, Verb verb) {
        var expected = DESIGN.getOrDefault(state, Map.of()).get(verb);

        assertThat(state.after(verb).orElse(null)).isEqualTo(expected);
        if (expected == null) {
            assertThatExceptionOfType(IllegalTransition.class)
                    .isThrownBy(() -> state.moveBy(verb))
                    .withMessageContaining(state.words())
                    .withMessageContaining(verb.words());
        } else {
            assertThat(state.moveBy(verb)).isEqualTo(expected);
        }
    }
}
