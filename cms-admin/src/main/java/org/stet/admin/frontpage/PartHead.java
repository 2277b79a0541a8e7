package org.stet.admin.frontpage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.Slot;

/** The name of a slot or rail in the miniature, with what can be done to it as a whole. */
class PartHead extends Div {

    /** What can be done with slots and rails. */
    interface Verbs {

        /** Switches a slot off, or on again. */
        void toggle(Slot slot);

        /** Moves a rail among the others; up is negative. */
        void moveRail(CategoryId rail, int steps);

        /** Puts a rail where another one is. */
        void dropRail(CategoryId rail, CategoryId onto);

        void removeRail(CategoryId rail);

        void addRail(CategoryId rail);

        /** A rail for every section again, in the order of the sections. */
        void everySection();
    }

    private @Nullable Button up;
    private @Nullable Button down;

    /** Of a slot that can be switched off; without verbs nothing can. */
    PartHead(Slot slot, boolean isOn, @Nullable Verbs verbs) {
        var title = title(Words.of("front.part." + slot));
        setClassName("off", !isOn);
        if (!isOn) {
            add(note(Words.of("front.part.off")));
        }
        if (verbs != null) {
            var key = isOn ? "front.part.switch-off" : "front.part.switch-on";
            var button = new Button(Words.of(key), click -> verbs.toggle(slot));
            button.setAriaLabel(Words.of(key) + ": " + title);
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.addClassName("switch");
            add(button);
            down = button;
        }
    }

    /** Of a rail. One without stories is not on the page. */
    PartHead(CategoryId rail, String name, List<CategoryId> all, boolean isShown, @Nullable Verbs verbs) {
        title(name);
        if (!isShown) {
            add(note(Words.of("front.rail.empty")));
        }
        if (verbs != null) {
            var index = all.indexOf(rail);
            up = button("front.rail.up", "up", name, () -> verbs.moveRail(rail, -1));
            up.setEnabled(index > 0);
            down = button("front.rail.down", "chevron", name, () -> verbs.moveRail(rail, 1));
            down.setEnabled(index < all.size() - 1);
            var tools = new Div(up, down, button("front.rail.remove", "close", name, () -> verbs.removeRail(rail)));
            tools.addClassName("rail-tools");
            add(tools);
        }
    }

    /** Takes the focus back after the page was drawn anew: on the way up or down, as far as that leads on. */
    void focus(int steps) {
        var first = steps < 0 ? up : down;
        var other = steps < 0 ? down : up;
        if (first != null && first.isEnabled()) {
            first.focus();
        } else if (other != null) {
            other.focus();
        }
    }

    private String title(String words) {
        addClassName("part-head");
        add(new H3(words));
        return words;
    }

    private static Span note(String words) {
        var note = new Span(words);
        note.addClassName("how");
        return note;
    }

    private static Button button(String key, String icon, String name, Runnable verb) {
        var button = new Button(new Icon(icon), click -> verb.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.addClassName("lift");
        button.setAriaLabel(Words.of(key, name));
        button.setTooltipText(Words.of(key, name));
        return button;
    }
}
