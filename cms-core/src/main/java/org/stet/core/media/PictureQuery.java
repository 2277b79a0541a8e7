package org.stet.core.media;

import java.time.LocalDate;

/** Which pictures of the library to list: those whose texts or file name contain the text and that pass the filter. */
public record PictureQuery(String text, PictureFilter filter, LocalDate today) {

    /** How many days ahead the end of a usage is worth a look. */
    public static final int SOON_DAYS = 30;
}
