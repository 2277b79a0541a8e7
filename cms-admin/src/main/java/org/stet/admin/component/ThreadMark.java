package org.stet.admin.component;

import com.vaadin.flow.component.html.Span;

/** How many comments on a story nobody has resolved yet, as a quiet mark in a list. */
public class ThreadMark extends Span {

    public ThreadMark(int open) {
        addClassName("thread-mark");
        var number = new Span(Integer.toString(open));
        number.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(Words.of("thread.mark", open));
        words.addClassName("sr");
        setTitle(Words.of("thread.mark", open));
        add(new Icon("comment"), number, words);
    }
}
