package org.stet.core.author;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Text;

/** What an editor enters for an author. An empty slug means: from the name. At most 10 links. */
public record AuthorForm(
        String name,
        String slug,
        String roleLine,
        String bio,
        @Nullable PictureRef photo,
        List<AuthorLink> links,
        @Nullable AccountId account) {

    public AuthorForm {
        name = Text.requiredLine("The name", name, 120);
        slug = slug.strip();
        roleLine = Text.line("The role", roleLine, 120);
        bio = Text.lines("The biography", bio, 1000);
        links = List.copyOf(links);
        if (links.size() > 10) {
            throw new InvalidInput("An author has at most 10 links.");
        }
    }
}
