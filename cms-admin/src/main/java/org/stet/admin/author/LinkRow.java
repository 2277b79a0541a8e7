package org.stet.admin.author;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.author.AuthorLink;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.WebAddress;

/** One address with its label. */
class LinkRow extends Div {

    /** A row as it was typed, right or wrong. */
    record Typed(String label, String address) {

        static final Typed EMPTY = new Typed("", "");

        boolean isEmpty() {
            return label.isBlank() && address.isBlank();
        }
    }

    private final TextField address = new TextField();
    private final TextField label = new TextField();
    private final Button remove = new Button(new Icon("close"));

    LinkRow(Typed typed, Runnable changed, Consumer<LinkRow> removed) {
        addClassName("link-row");
        address.setValue(typed.address());
        address.setPlaceholder(Words.of("author.link.address.hint"));
        address.setMaxLength(WebAddress.MAX_LENGTH);
        label.setValue(typed.label());
        label.setPlaceholder(Words.of("author.link.label.hint"));
        address.addValueChangeListener(change -> changed.run());
        label.addValueChangeListener(change -> changed.run());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(click -> removed.accept(this));
        add(address, label, remove);
    }

    void number(int number) {
        address.setAriaLabel(Words.of("author.link.address", number));
        label.setAriaLabel(Words.of("author.link.label", number));
        remove.setAriaLabel(Words.of("author.link.remove", number));
        remove.setTooltipText(Words.of("author.link.remove", number));
    }

    Typed typed() {
        return new Typed(label.getValue(), address.getValue());
    }

    /** The link, nothing for an empty row; throws the first refusal after it has marked what is wrong. */
    Optional<AuthorLink> read() {
        address.setInvalid(false);
        label.setInvalid(false);
        if (typed().isEmpty()) {
            return Optional.empty();
        }
        var at = marking(address, () -> new WebAddress(address.getValue().strip()));
        return Optional.of(marking(label, () -> new AuthorLink(label.getValue(), at)));
    }

    private static <T> T marking(TextField field, Supplier<T> read) {
        try {
            return read.get();
        } catch (NewsroomException refused) {
            field.setInvalid(true);
            throw refused;
        }
    }

    boolean isWrong() {
        return address.isInvalid() || label.isInvalid();
    }

    void focus() {
        (label.isInvalid() && !address.isInvalid() ? label : address).focus();
    }
}
