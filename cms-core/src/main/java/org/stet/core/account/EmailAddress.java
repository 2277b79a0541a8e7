package org.stet.core.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.stet.core.shared.InvalidInput;

/** The address somebody signs in with, in small letters, so that one person has one account. At most 254 characters. */
record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,10}");

    EmailAddress {
        if (value.length() > MAX_LENGTH) {
            throw new InvalidInput("An email address has at most " + MAX_LENGTH + " characters.");
        }
        value = normalised(value);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidInput("That is not an email address. It looks like ada@example.org.");
        }
    }

    /** As it would be stored; also for text that is no address at all, because people sign in with typing errors. */
    static String normalised(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
