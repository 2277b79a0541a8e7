package org.stet.core.article;

import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;

/** The picture at the head of a story. Alt text at most 500 characters, caption 1,000, credit 300. */
public record Hero(PictureRef picture, String alt, String caption, String credit) {

    public Hero {
        alt = alt.strip();
        caption = caption.strip();
        credit = credit.strip();
        if (alt.length() > 500 || caption.length() > 1000 || credit.length() > 300) {
            throw new InvalidInput(
                    "Alt text has at most 500 characters, a caption 1,000, a credit 300. Please shorten it.");
        }
    }
}
