package org.stet.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.body.Body;
import org.stet.core.shared.InvalidInput;

class BackgroundTests {

    /** Stories of before have no background: their JSON and its hash must stay, or every approval would be void. */
    @Test
    void aStoryWithoutABackgroundIsWrittenAsBeforeThereWasOne() {
        assertThat(ContentJson.write(Content.EMPTY)).doesNotContain("background");
        assertThat(ContentJson.read(ContentJson.write(Content.EMPTY))).isEqualTo(Content.EMPTY);
    }

    @Test
    void aBackgroundComesBackFromItsJson() {
        var content = with(new Background(
                new AiUse(List.of(AiTask.PICTURES, AiTask.RESEARCH), true, "A note."),
                List.of(new Source("A report", "https://a.example/report"), new Source("A witness", "")),
                true));
        assertThat(ContentJson.read(ContentJson.write(content))).isEqualTo(content);
    }

    @Test
    void theOrderOfTheAnswersMakesNoOtherText() {
        var one = new AiUse(List.of(AiTask.PICTURES, AiTask.RESEARCH), true, "");
        var other = new AiUse(List.of(AiTask.RESEARCH, AiTask.PICTURES, AiTask.RESEARCH), true, "");
        assertThat(one).isEqualTo(other);
    }

    @Test
    void whoUsedNoAiHasNothingToCheck() {
        assertThat(new AiUse(List.of(), true, "A note on nothing")).isEqualTo(AiUse.NONE);
    }

    @Test
    void whatNobodyCheckedDeservesASecondLook() {
        var unchecked = with(new Background(new AiUse(List.of(AiTask.DRAFT), false, ""), List.of(), false));
        var checked = with(new Background(new AiUse(List.of(AiTask.DRAFT), true, ""), List.of(), false));
        assertThat(Hint.of(unchecked)).contains(Hint.AI_UNCHECKED);
        assertThat(Hint.of(checked)).doesNotContain(Hint.AI_UNCHECKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/inside", "mailto:a@b.example", "court.example", "https://a b"})
    void aSourceIsOnTheWebOrHasNoAddress(String address) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Source("A report", address));
    }

    @Test
    void aSourceHasAName() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Source(" ", "https://a.example"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> new Background(AiUse.NONE, Collections.nCopies(31, new Source("A report", "")), false));
    }

    private static Content with(Background background) {
        return new Content("", "", null, List.of(), List.of(), null, Teasers.NONE, background, Body.EMPTY);
    }
}
