package org.stet.admin.publication;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.stet.admin.component.Words;
import org.stet.core.publication.Change;
import org.stet.core.publication.ChangeKind;

/** What kind of change a new version is to a story that readers know. */
class ChangeFields extends Composite<Div> {

    private final RadioButtonGroup<ChangeKind> kind = new RadioButtonGroup<>(Words.of("publish.kind"));
    private final TextArea note = new TextArea(Words.of("publish.note"));
    private final UnorderedList moves = new UnorderedList();

    ChangeFields() {
        kind.setItems(List.of(ChangeKind.TYPO, ChangeKind.UPDATE, ChangeKind.CORRECTION));
        kind.setRenderer(new ComponentRenderer<>(ChangeFields::option));
        kind.setValue(ChangeKind.UPDATE);
        kind.addClassName("opts");
        note.setWidthFull();
        note.setMaxLength(1000);
        note.setHelperText(Words.of("publish.note.hint"));
        kind.addValueChangeListener(change -> {
            note.setVisible(change.getValue() != ChangeKind.TYPO);
            note.setRequiredIndicatorVisible(change.getValue() == ChangeKind.CORRECTION);
            note.setInvalid(false);
            showMoves();
        });
        var what = new Div(moves);
        what.addClassName("moves");
        what.getElement().setAttribute("role", "status");
        showMoves();
        getContent().add(kind, note, what);
    }

    /** What readers, feeds and search engines will notice. */
    private void showMoves() {
        moves.removeAll();
        for (var place : List.of("times", "page", "feeds")) {
            moves.add(new ListItem(Words.of("publish.moves." + kind.getValue() + "." + place)));
        }
    }

    private static Div option(ChangeKind kind) {
        var name = new Span(Words.of("publish.kind." + kind));
        name.addClassName("b");
        var meaning = new Span(Words.of("publish.kind." + kind + ".means"));
        meaning.addClassNames("xs", "dim");
        return new Div(name, meaning);
    }

    boolean lacksNote() {
        return kind.getValue() == ChangeKind.CORRECTION && note.isEmpty();
    }

    void refuse(String sentence) {
        note.setErrorMessage(sentence);
        note.setInvalid(true);
        note.focus();
    }

    Change value() {
        return kind.getValue() == ChangeKind.TYPO ? Change.TYPO : new Change(kind.getValue(), note.getValue());
    }
}
