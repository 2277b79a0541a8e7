package org.stet.core.body;

import java.util.regex.Pattern;

/** The id of a picture in the media library: 1 to 40 small letters and digits, taken as it is or refused. */
public record PictureRef(String id) {

    private static final int MAX_LENGTH = 40;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+");

    public PictureRef {
        if (id.length() > MAX_LENGTH || !FORM.matcher(id).matches()) {
            throw MalformedBody.because("A picture id is 1 to 40 small letters and digits; choose the picture again.");
        }
    }
}
