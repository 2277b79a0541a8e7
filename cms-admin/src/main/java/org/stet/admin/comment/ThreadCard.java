package org.stet.admin.comment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Ask;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.comment.CommentEntry;
import org.stet.core.comment.ThreadEntry;
import org.stet.core.comment.ThreadId;

/** One thread: the words it hangs on, what was said, and a place to answer. What is being typed stays while the rest is drawn anew. */
class ThreadCard extends Section implements Focusable<ThreadCard> {

    private final ThreadId id;
    private final CommentRoom room;
    private final Runnable changed;
    private final NativeButton quote = new NativeButton();
    private final Div said = new Div();
    private final Div foot = new Div();
    private boolean writing;
    private @Nullable ThreadEntry thread;

    ThreadCard(ThreadId id, CommentRoom room, Runnable changed, Runnable showPlace) {
        this.id = id;
        this.room = room;
        this.changed = changed;
        addClassNames("card", "thread");
        getElement().setAttribute("data-thread", id.toString());
        setTabIndex(-1);
        quote.addClassName("q");
        quote.addClickListener(click -> showPlace.run());
        foot.addClassName("re");
        add(quote, said, foot);
    }

    /** Draws the thread; {@code place} is where its words stand now, absent if they are gone or it hangs on a whole field. */
    void show(ThreadEntry entry, org.stet.core.comment.@Nullable Span place, NewsroomTime time) {
        var anchor = entry.anchor();
        var words = anchor.isSelection() ? anchor.quote() : Words.of("thread.field." + anchor.field());
        var label = anchor.isSelection() && place == null ? Words.of("thread.deleted", words) : words;
        quote.setText(label);
        quote.getElement().setAttribute("title", Words.of("thread.show"));
        setAriaLabel(Words.of("thread.on", words));
        setClassName("gone", anchor.isSelection() && place == null);
        setClassName("resolved", !entry.isOpen());
        place(entry, place);
        if (!entry.equals(thread)) {
            thread = entry;
            said.removeAll();
            entry.comments().forEach(comment -> said.add(comment(comment, time)));
            var resolved = entry.resolved();
            if (resolved != null) {
                var note = new Paragraph(Words.of("thread.resolved-by", resolved.by(), time.brief(resolved.at())));
                note.addClassNames("dim", "xs", "done");
                said.add(note);
            }
            if (!writing) {
                showVerbs(entry);
            }
        }
    }

    private void place(ThreadEntry entry, org.stet.core.comment.@Nullable Span place) {
        getElement().setAttribute("data-field", entry.anchor().field().name());
        if (place == null) {
            getElement().removeAttribute("data-from");
            getElement().removeAttribute("data-to");
        } else {
            getElement().setAttribute("data-from", Integer.toString(place.from()));
            getElement().setAttribute("data-to", Integer.toString(place.to()));
        }
    }

    private Component comment(CommentEntry comment, NewsroomTime time) {
        var face = new Avatar(comment.name());
        face.getElement().setAttribute("aria-hidden", "true");
        face.setColorIndex((int) (comment.by().value() % 7));
        var who = new Span(comment.name());
        who.addClassName("who");
        var when = new Element("time").setText(time.brief(comment.at()));
        var head = new Div(who);
        head.getElement().appendChild(when);
        var text = new Div();
        text.addClassName("words");
        if (comment.removed()) {
            text.setText(Words.of("thread.removed"));
            text.addClassName("dim");
        }
        for (var piece : comment.pieces()) {
            var words = new Span(piece.text());
            words.setClassName("at", piece.mentioned() != null);
            text.add(words);
        }
        if (comment.edited() && !comment.removed()) {
            head.add(dim(Words.of("thread.edited")));
        }
        var column = new Div(head, text);
        var row = new Div(face, column);
        row.addClassName("c");
        if (!comment.removed() && room.isMine(comment.by())) {
            column.add(own(comment, column));
        }
        return row;
    }

    private Component own(CommentEntry comment, Div column) {
        var edit = quiet(Words.of("thread.edit"), () -> edit(comment, column));
        var delete = quiet(Words.of("thread.delete"), () -> askDelete(comment));
        var verbs = new Div(edit, delete);
        verbs.addClassName("own");
        return verbs;
    }

    private void edit(CommentEntry comment, Div column) {
        column.getChildren().skip(1).forEach(child -> child.setVisible(false));
        var field = new CommentField(
                        Words.of("thread.edit.label"),
                        Words.of("thread.save"),
                        room.colleagues(),
                        text -> room.editing().edit(id, comment.id(), text),
                        this::redraw)
                .with(comment);
        column.add(field);
        field.focus();
    }

    private void askDelete(CommentEntry comment) {
        Ask.first(
                Words.of("thread.delete.heading"),
                Words.of("thread.delete.consequence"),
                Words.of("thread.delete"),
                () -> {
                    room.editing().delete(id, comment.id());
                    redraw();
                });
    }

    private void redraw() {
        thread = null;
        writing = false;
        changed.run();
        focus();
    }

    private void showVerbs(ThreadEntry entry) {
        foot.removeAll();
        foot.removeClassName("writing");
        var reply = quiet(Words.of("thread.reply"), this::reply);
        var done = new Button(
                Words.of(entry.isOpen() ? "thread.resolve" : "thread.reopen"), click -> settle(entry.isOpen()));
        done.addThemeVariants(ButtonVariant.LUMO_SMALL);
        foot.add(reply, done);
    }

    private void settle(boolean resolve) {
        if (resolve) {
            room.editing().resolve(id);
            Notice.withUndo(Words.of("thread.resolved"), () -> {
                room.editing().reopen(id);
                changed.run();
            });
        } else {
            room.editing().reopen(id);
        }
        changed.run();
    }

    private void reply() {
        writing = true;
        foot.removeAll();
        foot.addClassName("writing");
        var field = new CommentField(
                Words.of("thread.reply"),
                Words.of("thread.reply"),
                room.colleagues(),
                text -> room.editing().reply(id, text),
                this::redraw);
        foot.add(field);
        field.focus();
    }

    private static Button quiet(String words, Runnable run) {
        var button = new Button(words, click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Span dim(String words) {
        var span = new Span(words);
        span.addClassNames("dim", "xs");
        return span;
    }
}
