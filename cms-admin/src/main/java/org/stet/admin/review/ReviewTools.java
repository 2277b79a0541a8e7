package org.stet.admin.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;

/** Chooses what a submission is laid over, says how much changed, and leads from change to change. */
class ReviewTools extends Div {

    private final Div lenses = new Div();
    private final Span sum = new Span();
    private final Span steps = new Span();
    private final Consumer<Lens> choose;

    ReviewTools(Consumer<Lens> choose) {
        this.choose = choose;
        addClassNames("tools", "review-tools");
        lenses.addClassName("seg");
        lenses.getElement().setAttribute("role", "group");
        lenses.getElement().setAttribute("aria-label", Words.of("review.lens"));
        sum.addClassNames("s", "dim", "hide-s");
        var where = new Span();
        where.addClassNames("s", "dim", "nw", "change-at");
        where.getElement().setAttribute("data-words", Words.of("review.change-at"));
        where.getElement().setAttribute("role", "status");
        steps.addClassName("steps");
        steps.add(
                where,
                step("up", "review.change.previous", "change-before"),
                step("chevron", "review.change.next", "change-after"));
        add(lenses, sum, steps);
    }

    /** The script of the view moves; both do what the keys do. */
    private static Button step(String icon, String label, String name) {
        var button = new Button(new Icon(icon));
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.of(label));
        button.addClassName(name);
        return button;
    }

    /** Offers these, each with how many changes it shows. */
    void show(Map<Lens, Tally> offered, Lens chosen) {
        lenses.removeAll();
        offered.forEach((lens, tally) -> {
            var words = Words.of("review.lens." + lens);
            var label = lens == Lens.WHOLE ? words : words + " (" + tally.changes() + ")";
            var button = new NativeButton(label, click -> choose.accept(lens));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(lens == chosen));
            lenses.add(button);
        });
        var tally = offered.getOrDefault(chosen, Tally.NONE);
        sum.setText(
                chosen == Lens.WHOLE ? "" : Words.of("review.sum", tally.changes(), tally.added(), tally.removed()));
        steps.setVisible(tally.changes() > 0);
    }
}
