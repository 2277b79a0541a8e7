package org.stet.site.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The samples that CLDR gives for each form. */
class PluralTests {

    @Test
    void englishTellsOneFromAllOthers() {
        assertThat(forms("en", 0, 1, 2, 11, 100)).containsExactly("OTHER", "ONE", "OTHER", "OTHER", "OTHER");
    }

    @Test
    void arabicHasSixForms() {
        assertThat(forms("ar", 0, 1, 2)).containsExactly("ZERO", "ONE", "TWO");
        assertThat(forms("ar", 3, 4, 10, 103, 110, 1003)).containsOnly("FEW");
        assertThat(forms("ar", 11, 26, 99, 111, 199, 1011)).containsOnly("MANY");
        assertThat(forms("ar", 100, 101, 102, 200, 202, 1000, 10_000, 1_000_000))
                .containsOnly("OTHER");
    }

    private static List<String> forms(String language, long... numbers) {
        return LongStream.of(numbers)
                .mapToObj(number -> Plural.of(language, number).name())
                .toList();
    }
}
