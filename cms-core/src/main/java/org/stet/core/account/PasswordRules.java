package org.stet.core.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.stet.core.shared.InvalidInput;

/**
 * What a password must be: 15 to 128 characters of any kind (OWASP ASVS 6.2). No list of common passwords comes with
 * Stet, since next to none of the known ones is that long; what the long ones have in common is refused instead: a
 * repeated part, a run along the alphabet or the keyboard, and the person's own name or address.
 */
final class PasswordRules {

    static final int MIN_LENGTH = 15;
    static final int MAX_LENGTH = 128;

    private static final int MIN_TELLING_WORD = 4;
    private static final String[] RUNS = {
        "abcdefghijklmnopqrstuvwxyz", "0123456789", "1234567890qwertyuiopasdfghjklzxcvbnm", "qwertyuiopasdfghjklzxcvbnm"
    };

    private PasswordRules() {}

    /** Throws {@link InvalidInput} when {@code password} may not become the password of this person. */
    static void check(String password, String name, String email) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw new InvalidInput("A password has between " + MIN_LENGTH + " and " + MAX_LENGTH
                    + " characters. A short sentence is a good one.");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (isRepetition(lower) || isRun(lower)) {
            throw new InvalidInput(
                    "That password repeats itself or runs along the keyboard. Choose a less regular one.");
        }
        if (tellingWords(name, email).anyMatch(lower::contains)) {
            throw new InvalidInput("That password contains your name or your address. Choose one that does not.");
        }
    }

    private static boolean isRepetition(String text) {
        return (text + text).indexOf(text, 1) < text.length();
    }

    private static boolean isRun(String text) {
        var backwards = new StringBuilder(text).reverse().toString();
        return Arrays.stream(RUNS)
                .map(run -> run.repeat(MAX_LENGTH / run.length() + 2))
                .anyMatch(run -> run.contains(text) || run.contains(backwards));
    }

    private static Stream<String> tellingWords(String name, String email) {
        var account = email.substring(0, Math.max(0, email.indexOf('@')));
        return Stream.concat(Arrays.stream(name.split("\\s+")), Stream.of(account))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= MIN_TELLING_WORD);
    }
}
