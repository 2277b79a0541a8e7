package org.stet.core.publication;

import org.stet.core.shared.Slug;

/** What a story's address leads to at an instant. Embargoed and unknown are alike. */
public sealed interface Answer {

    /** Readers see the story. */
    record Live(PublishedStory story) implements Answer {}

    /** The story has another address now. */
    record Moved(Slug slug) implements Answer {}

    /** The story was public and is not any more. */
    record Gone() implements Answer {}

    /** Nothing readers may know of. */
    record Unknown() implements Answer {}
}
