package org.stet.core.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.shared.InvalidInput;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a paper boat under the bridge",
                "zwölf kühle brüd",
                "15 letters here",
                "😀 a smile and twelve boats",
                "no capitals no digits no signs",
                "   spaces around are fine   "
            })
    void anyLongTextMayBeAPassword(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fourteen chars",
                "aaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "passwordpassword",
                "PasswordPassword",
                "12345678901234567890",
                "0987654321098765",
                "qwertyuiopasdfghjkl",
                "lkjhgfdsapoiuytrewq",
                "abcdefghijklmnopqrstuvwxyz",
                "my name is Byron, hello",
                "lovelace@example.org!!"
            })
    void whatIsShortOrRegularOrTellingIsRefused(String password) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> check(password));
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 129, 100_000})
    void lengthIsCountedInCharactersUpTo128(int length) {
        var password = "x".repeat(length - 14) + " and something";
        if (length == 128) {
            assertThatCode(() -> check(password)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> check(password));
        }
    }

    private static void check(String password) {
        PasswordRules.check(password, "Ada Byron", "lovelace@example.org");
    }
}
