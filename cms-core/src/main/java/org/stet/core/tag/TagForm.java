package org.stet.core.tag;

import org.stet.core.shared.Text;

/** What an editor enters for a tag. An empty slug means: from the name. */
public record TagForm(String name, String slug) {

    public static final int MAX_LENGTH = 60;

    public TagForm {
        name = Text.requiredLine("The name", name, MAX_LENGTH);
        slug = slug.strip();
    }
}
