package org.stet.core.article;

import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Text;

/** The picture at the head of a story. Alt text at most 500 characters, caption 1,000, credit 300. */
public record Hero(PictureRef picture, String alt, String caption, String credit) {

    public Hero {
        alt = Text.line("The alt text", alt, 500);
        caption = Text.line("The caption", caption, 1000);
        credit = Text.line("The credit", credit, 300);
    }
}
