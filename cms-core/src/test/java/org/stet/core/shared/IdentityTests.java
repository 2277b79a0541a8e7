package org.stet.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are checked, never repaired: what is not exactly one is refused. */
class IdentityTests {

    private static final String LETTERS = "ab-9 .%'\"\\/:_é\u0000\u202e\uD83D";

    @Test
    void whateverIsTypedIsEitherANameOrRefused() {
        var chance = new Random(17);
        for (var n = 0; n < 20_000; n++) {
            var text = text(chance);
            check(text, "[a-z0-9]+(-[a-z0-9]+)*", Slug::new);
            check(text, "[a-z0-9]{1,40}", PictureRef::new);
            var made = Slug.of(text, "story").value();
            assertThat(new Slug(made).value()).isEqualTo(made);
        }
    }

    private static String text(Random chance) {
        var text = new StringBuilder();
        for (var length = chance.nextInt(6); length >= 0; length--) {
            text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static void check(String text, String form, Consumer<String> name) {
        if (Pattern.matches(form, text)) {
            name.accept(text);
        } else {
            assertThatExceptionOfType(InvalidInput.class).as(text).isThrownBy(() -> name.accept(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a b", "a/b", "..", "a.b", "a%20b", "a\n"})
    void aSlugHasOneForm(String text) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Slug(text));
    }

    @Test
    void slugsEndWhereTheColumnDoes() {
        assertThat(new Slug("a".repeat(100)).value()).hasSize(100);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Slug("a".repeat(101)));
        assertThat(Slug.of("a".repeat(400), "story").numbered(1_000_000).value())
                .hasSizeLessThanOrEqualTo(100);
        assertThat(Slug.of("word ".repeat(60), "story").value()).endsWith("word");
    }

    @Test
    void anArabicHeadlineHasAnAddressOfItsOwn() {
        assertThat(Slug.of("نشرة المرفأ رقم 21", "story").value()).isEqualTo("nshra-almrfa-rkm-21");
        assertThat(Slug.of("سلمى الحدّاد", "author").value()).isEqualTo("slma-alhdad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Article:1", "article:", "article:1'", "article:1 2", "a", "article:1:2"})
    void aSubjectHasOneForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(text));
    }
}
