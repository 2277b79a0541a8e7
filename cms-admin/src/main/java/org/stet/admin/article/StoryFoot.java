package org.stet.admin.article;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import org.stet.admin.component.Words;
import org.stet.core.publication.ReaderView;

/** Below the text: how long it is, and the promise of what readers see meanwhile. */
class StoryFoot extends Footer {

    private final Span words = new Span();
    private final Span promise = new Span();

    StoryFoot() {
        addClassName("status");
        add(words, promise);
    }

    void show(int count, int wordsPerMinute, ReaderView readers) {
        words.setText(Words.of("story.counts", count, Math.max(1, Math.ceilDiv(count, wordsPerMinute))));
        var live = readers.live();
        promise.setText(
                live == null ? Words.of("story.promise.nothing") : Words.of("story.promise.live", live.revision()));
    }
}
