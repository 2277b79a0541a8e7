package org.stet.admin.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.article.Source;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.WebAddress;

/** One source: its name and where it can be read. */
class SourceRow extends ListItem {

    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private final Button remove = new Button(new Icon("close"));

    SourceRow(String named, String at, Runnable changed, Consumer<SourceRow> removed) {
        addClassName("source-row");
        name.setValue(named);
        name.setMaxLength(Source.LONGEST_NAME);
        name.setPlaceholder(Words.of("background.source.name.hint"));
        address.setValue(at);
        address.setMaxLength(WebAddress.MAX_LENGTH);
        address.setPlaceholder(Words.of("background.source.address.hint"));
        name.addValueChangeListener(change -> changed.run());
        address.addValueChangeListener(change -> changed.run());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.addClickListener(click -> removed.accept(this));
        add(new Div(name, address), remove);
    }

    void number(int number) {
        name.setAriaLabel(Words.of("background.source.name", number));
        address.setAriaLabel(Words.of("background.source.address", number));
        remove.setAriaLabel(Words.of("background.source.remove", number));
        remove.setTooltipText(Words.of("background.source.remove", number));
    }

    /** The source, without an address that is refused; nothing for an empty row or one without a name. Why stands at the field. */
    Optional<Source> value() {
        name.setInvalid(false);
        address.setInvalid(false);
        if (name.getValue().isBlank() && address.getValue().isBlank()) {
            return Optional.empty();
        }
        var named = check(name, "");
        return named.isPresent() ? check(address, address.getValue()).or(() -> named) : named;
    }

    private Optional<Source> check(TextField field, String at) {
        try {
            return Optional.of(new Source(name.getValue(), at));
        } catch (InvalidInput refused) {
            field.setErrorMessage(refused.sentence());
            field.setInvalid(true);
            return Optional.empty();
        }
    }

    void setReadOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        address.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
    }

    void focus() {
        name.focus();
    }
}
