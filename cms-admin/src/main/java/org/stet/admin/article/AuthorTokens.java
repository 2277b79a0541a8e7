package org.stet.admin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.author.AuthorEntry;
import org.stet.core.author.AuthorId;

/** The byline of a story: authors in the order readers see them, each moved or removed by a button. */
class AuthorTokens extends Div {

    private final List<AuthorEntry> everybody;
    private final List<AuthorId> chosen = new ArrayList<>();
    private final ComboBox<AuthorEntry> add = new ComboBox<>(Words.of("story.authors"));
    private final OrderedList tokens = new OrderedList();
    private final Runnable changed;

    AuthorTokens(List<AuthorEntry> everybody, Runnable changed) {
        this.everybody = everybody;
        this.changed = changed;
        addClassName("author-tokens");
        tokens.addClassName("tokens");
        add.setItemLabelGenerator(AuthorEntry::name);
        add.setPlaceholder(Words.of("story.authors.add"));
        add.setHelperText(Words.of("story.authors.hint"));
        add.setWidthFull();
        add.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen.add(change.getValue().id());
                add.clear();
                show();
                changed.run();
            }
        });
        add(add, tokens);
        show();
    }

    List<AuthorId> value() {
        return List.copyOf(chosen);
    }

    void setValue(List<AuthorId> authors) {
        chosen.clear();
        chosen.addAll(authors);
        show();
    }

    void setReadOnly(boolean readOnly) {
        add.setReadOnly(readOnly);
        tokens.setEnabled(!readOnly);
    }

    void focus() {
        add.focus();
    }

    private void show() {
        tokens.removeAll();
        for (var i = 0; i < chosen.size(); i++) {
            tokens.add(token(i));
        }
        add.setItems(everybody.stream()
                .filter(author -> !author.retired() && !chosen.contains(author.id()))
                .toList());
    }

    private Component token(int index) {
        var author = everybody.stream()
                .filter(entry -> entry.id().equals(chosen.get(index)))
                .findFirst()
                .orElseThrow();
        var item = new ListItem(new Span(author.name()));
        item.addClassName("token");
        if (index > 0) {
            item.add(button("up", "story.authors.up", author, () -> chosen.add(index - 1, chosen.remove(index))));
        }
        item.add(button("close", "story.authors.remove", author, () -> chosen.remove(index)));
        return item;
    }

    private Button button(String icon, String key, AuthorEntry author, Runnable change) {
        var button = new Button(new Icon(icon), click -> {
            change.run();
            show();
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Words.of(key, author.name()));
        button.setTooltipText(Words.of(key, author.name()));
        return button;
    }
}
