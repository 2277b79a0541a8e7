package org.stet.core.shared;

import java.util.regex.Pattern;

/** Names a picture: 1 to 40 of {@code a-z 0-9}. New ones are random, so that none is found by guessing. */
public record PictureRef(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,40}");

    public PictureRef {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidInput("A picture id is 1 to 40 small letters and digits; choose the picture again.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
