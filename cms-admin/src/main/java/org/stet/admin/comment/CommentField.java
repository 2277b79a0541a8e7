package org.stet.admin.comment;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.stet.admin.component.Words;
import org.stet.core.comment.CommentEntry;
import org.stet.core.comment.ThreadDesk.Colleague;
import org.stet.core.shared.NewsroomException;

/** Where a comment is written. After an {@code @} it offers the colleagues who may read the story; a refusal keeps what was typed. */
class CommentField extends Div {

    private final TextArea text = new TextArea();
    private final Div people = new Div();
    private final Mentions mentions;
    private final Consumer<String> say;
    private final Runnable close;

    /** {@code say} gets the text with accounts for names. */
    CommentField(String label, String verb, List<Colleague> colleagues, Consumer<String> say, Runnable close) {
        this.mentions = new Mentions(colleagues);
        this.say = say;
        this.close = close;
        addClassName("write-comment");
        text.setAriaLabel(label);
        text.setPlaceholder(Words.of("thread.placeholder"));
        text.setMinRows(2);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(150);
        text.addValueChangeListener(change -> suggest(change.getValue()));
        people.addClassName("people");
        people.getElement().setAttribute("role", "group");
        people.getElement().setAttribute("aria-live", "polite");
        people.getElement().setAttribute("aria-label", Words.of("thread.people"));
        people.setVisible(false);
        var go = new Button(verb, click -> send());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        var cancel = new Button(Words.of("ask.cancel"), click -> close.run());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        var verbs = new Div(cancel, go);
        verbs.addClassName("verbs-row");
        add(text, people, verbs);
    }

    /** Begins with what a comment says now. */
    CommentField with(CommentEntry comment) {
        text.setValue(mentions.shown(comment));
        return this;
    }

    void focus() {
        text.focus();
    }

    private void suggest(String typed) {
        text.setInvalid(false);
        people.removeAll();
        mentions.suggestions(typed).forEach(colleague -> {
            var button = new Button(colleague.name(), click -> pick(colleague));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            people.add(button);
        });
        people.setVisible(people.getComponentCount() > 0);
    }

    private void pick(Colleague colleague) {
        text.setValue(mentions.finish(text.getValue(), colleague));
        people.setVisible(false);
        text.focus();
    }

    private void send() {
        try {
            say.accept(mentions.kept(text.getValue()));
            close.run();
        } catch (NewsroomException refused) {
            text.setErrorMessage(refused.sentence());
            text.setInvalid(true);
            text.focus();
        }
    }
}
