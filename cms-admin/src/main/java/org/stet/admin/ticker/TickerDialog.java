package org.stet.admin.ticker;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.publication.StoryDesk;
import org.stet.core.shared.NewsroomException;
import org.stet.core.ticker.TickerEntry;
import org.stet.core.ticker.TickerForm;

/** Changes one line. A refusal is said inside, and what was typed stays. */
class TickerDialog extends Dialog {

    TickerDialog(TickerEntry item, NewsroomTime time, StoryDesk stories, BiConsumer<TickerEntry, TickerForm> change) {
        super(Words.of("ticker.change"));
        setModality(ModalityMode.STRICT);
        setWidth("44rem");
        var fields = new TickerFields(stories);
        fields.read(item, time.zone());
        var content = new Div(fields);
        content.addClassName("composer-fields");
        var zone = new Paragraph(Words.of("ticker.zone", time.zoneId()));
        zone.addClassNames("xs", "dim");
        var problem = new Paragraph();
        problem.addClassNames("note", "problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(content, zone, problem);
        var save = new Button(
                Words.of("ticker.save"),
                click -> fields.write(time).ifPresent(form -> {
                    try {
                        change.accept(item, form);
                        close();
                    } catch (NewsroomException refused) {
                        problem.setText(refused.sentence());
                        problem.setVisible(true);
                    }
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), save);
        fields.focus();
    }
}
