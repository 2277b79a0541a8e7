package org.stet.admin.account;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;

/** Shows a one-time link, once: whoever closes this without handing it on makes a new one. */
class LinkDialog extends Dialog {

    LinkDialog(String name, String address, String expiry) {
        super(Words.of("account.link.heading", name));
        setModality(ModalityMode.STRICT);
        addClassName("ask");
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        var link = new TextField(Words.of("account.link"));
        link.setValue(address);
        link.setReadOnly(true);
        link.setWidthFull();
        link.setAutoselect(true);
        var copy = new Button(Words.of("account.link.copy"));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        copied -> Notice.show(Words.of("account.link.copied")),
                        refused -> Notice.problem(Words.of("account.link.not-copied")));
        var done = new Button(Words.of("account.link.done"), click -> close());
        add(new Paragraph(Words.of("account.link.once", expiry)), link);
        getFooter().add(done, copy);
    }
}
