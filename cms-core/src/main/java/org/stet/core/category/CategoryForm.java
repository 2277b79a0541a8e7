package org.stet.core.category;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Text;

/**
 * What an editor enters for a category. An empty slug means: from the name. A colour is {@code #rrggbb}. With {@code opinion}
 * its stories, and those of the categories below it, say that they are somebody's opinion.
 */
public record CategoryForm(
        String name,
        String slug,
        String description,
        String colour,
        @Nullable CategoryId parent,
        boolean opinion) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public CategoryForm {
        name = Text.requiredLine("The name", name, 60);
        slug = slug.strip();
        description = Text.line("The description", description, 300);
        if (!COLOUR.matcher(colour).matches()) {
            throw new InvalidInput("A colour looks like #1c4e9e.");
        }
    }

    /** A category of reports. */
    public static CategoryForm of(
            String name, String slug, String description, String colour, @Nullable CategoryId parent) {
        return new CategoryForm(name, slug, description, colour, parent, false);
    }
}
