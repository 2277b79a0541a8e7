package org.stet.admin.notification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.notification.Delivery;
import org.stet.core.notification.InboxChoices;
import org.stet.core.notification.NotificationKind;

/** How somebody hears of each kind of thing. Every choice counts as soon as it is made. */
class ChoiceSection extends Section {

    private static final List<Delivery> IN_ORDER =
            List.of(Delivery.MAIL, Delivery.DIGEST, Delivery.INBOX, Delivery.NOTHING);

    private final InboxChoices choices;

    ChoiceSection(InboxChoices choices) {
        this.choices = choices;
        addClassName("told-choices");
        getElement().setAttribute("aria-label", Words.of("told.title"));
        var hint = new Paragraph(Words.of("told.hint"));
        hint.addClassNames("s", "dim");
        add(new H2(Words.of("told.title")), hint);
        if (!choices.isMailSent()) {
            var off = new Paragraph(Words.of("told.mail-off"));
            off.addClassNames("note", "s");
            add(off);
        }
        var chosen = choices.all();
        var rows = new Div();
        rows.addClassName("told-rows");
        Arrays.stream(NotificationKind.values())
                .forEach(kind -> rows.add(row(kind, chosen.getOrDefault(kind, kind.usual()))));
        add(rows, hour());
    }

    private Div row(NotificationKind kind, Delivery chosen) {
        var words = new Span(Words.of("told.kind." + kind));
        words.addClassName("s");
        var select = new Select<Delivery>();
        select.setItems(IN_ORDER.stream().filter(kind::allows).toList());
        select.setItemLabelGenerator(delivery -> Words.of("told.delivery." + delivery));
        select.setAriaLabel(Words.of("told.kind." + kind));
        select.setValue(chosen);
        select.addValueChangeListener(change -> {
            choices.choose(kind, change.getValue());
            Notice.show(Words.of("told.saved"));
        });
        return new Div(words, select);
    }

    private Div hour() {
        var words = new Span(Words.of("told.hour"));
        words.addClassName("s");
        var select = new Select<Integer>();
        select.setItems(IntStream.range(0, 24).boxed().toList());
        select.setItemLabelGenerator(hour -> Words.of("told.hour.clock", String.format("%02d", hour)));
        select.setAriaLabel(Words.of("told.hour"));
        select.setValue(choices.digestHour());
        select.addValueChangeListener(change -> {
            choices.digestAt(change.getValue());
            Notice.show(Words.of("told.saved"));
        });
        var row = new Div(words, select);
        row.addClassName("told-hour");
        return row;
    }
}
