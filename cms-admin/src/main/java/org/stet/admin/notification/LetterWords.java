package org.stet.admin.notification;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The console's words where no screen is open: letters are written by the same keys. */
final class LetterWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT, LetterWords.class.getClassLoader());

    private LetterWords() {}

    static String of(String key, Object... values) {
        var words = WORDS.getString(key);
        return values.length == 0 ? words : new MessageFormat(words, Locale.UK).format(values);
    }

    /** On one line whatever somebody typed: nothing can begin a header of its own. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
