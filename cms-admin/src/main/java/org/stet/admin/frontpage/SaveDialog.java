package org.stet.admin.frontpage;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.stet.admin.component.Words;

/** Asks once before readers get another front page, and says what they will see. */
class SaveDialog extends Dialog {

    SaveDialog(String heading, List<String> lines, Runnable save) {
        super(heading);
        setModality(ModalityMode.STRICT);
        addClassName("ask");
        setWidth("34rem");
        add(new Paragraph(Words.of(lines.isEmpty() ? "front.save.same" : "front.save.consequence")));
        var list = new UnorderedList();
        list.addClassName("front-changes");
        lines.forEach(line -> list.add(new ListItem(line)));
        list.setVisible(!lines.isEmpty());
        add(list, new Paragraph(Words.of("front.save.rest")));
        var go = new Button(Words.of("front.live"), click -> {
            close();
            save.run();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setAutofocus(true);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), go);
    }
}
