package org.stet.core.author;

import jakarta.persistence.Embeddable;
import org.stet.core.shared.Text;
import org.stet.core.shared.WebAddress;

/** Where else an author can be found: a label of at most 60 characters and an address. */
@Embeddable
public record AuthorLink(String label, WebAddress address) {

    public AuthorLink {
        label = Text.requiredLine("The label of a link", label, 60);
    }
}
