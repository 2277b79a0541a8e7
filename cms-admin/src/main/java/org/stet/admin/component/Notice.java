package org.stet.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages at the foot of the screen: what was done, with the way back where there is one, or what went wrong. */
public final class Notice {

    private static final int SHORT_MS = 5_000;
    private static final int UNDO_MS = 10_000;

    private Notice() {}

    public static void show(String words) {
        open(SHORT_MS, new Span(words));
    }

    /** Says what was done and offers to take it back for ten seconds. */
    public static void withUndo(String words, Runnable undo) {
        var button = new Button(Words.of("notice.undo"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var notice = open(UNDO_MS, new Span(words), button);
        button.addClickListener(click -> {
            notice.close();
            undo.run();
        });
    }

    /** Says what went wrong and what to do; stays until it is closed. */
    public static void problem(String sentence) {
        var close = new Button(new Icon("close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(Words.of("notice.close"));
        var words = new Span(sentence);
        words.getElement().setAttribute("role", "alert");
        var notice = open(0, words, close);
        notice.addClassName("problem");
        close.addClickListener(click -> notice.close());
    }

    private static Notification open(int duration, Component... content) {
        var row = new HorizontalLayout(content);
        row.addClassName("notice");
        row.setSpacing(false);
        var notice = new Notification();
        notice.add(row);
        notice.setDuration(duration);
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.open();
        return notice;
    }
}
