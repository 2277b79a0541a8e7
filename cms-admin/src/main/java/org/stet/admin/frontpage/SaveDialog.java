package org.stet.admin.frontpage;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;

/** Asks once before readers see another front page, and says what they will see. */
class SaveDialog extends Dialog {

    SaveDialog(Plan plan, Plan saved, NewsroomTime time, Runnable save) {
        super(Words.of("front.save.heading"));
        setModality(ModalityMode.STRICT);
        addClassName("ask");
        setWidth("34rem");
        add(new Paragraph(Words.of("front.save.consequence")));
        var list = new UnorderedList();
        list.addClassName("front-changes");
        lines(plan, saved, time).forEach(line -> list.add(new ListItem(line)));
        add(list, new Paragraph(Words.of("front.save.rest")));
        var go = new Button(Words.of("front.save"), click -> {
            close();
            save.run();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setAutofocus(true);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), go);
    }

    static List<String> lines(Plan plan, Plan saved, NewsroomTime time) {
        var lines = new ArrayList<String>();
        for (var fresh : plan.newTo(saved)) {
            var from = fresh.from() == null ? Words.of("front.change.now") : time.full(fresh.from());
            lines.add(
                    Words.of("front.change.new", Grip.words(fresh.place()), fresh.headline(), from, end(fresh, time)));
        }
        for (var moved : plan.endingOtherwiseThan(saved)) {
            lines.add(Words.of("front.change.until", Grip.words(moved.place()), moved.headline(), end(moved, time)));
        }
        for (var gone : saved.newTo(plan)) {
            var isAhead = gone.beginsAfter(time.now());
            lines.add(Words.of(
                    isAhead ? "front.change.never" : "front.change.ends", Grip.words(gone.place()), gone.headline()));
        }
        return lines;
    }

    private static String end(Planned planned, NewsroomTime time) {
        return planned.hasEnd() ? Words.of("front.until-at", time.full(planned.until())) : Words.of("front.no-end");
    }
}
