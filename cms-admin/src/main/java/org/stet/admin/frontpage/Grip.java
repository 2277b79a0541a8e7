package org.stet.admin.frontpage;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyNotifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;

/** Lifts a story, chooses a place with the arrow keys, and drops it there: all of it from one button, without a mouse. */
class Grip extends Button implements KeyNotifier {

    private static final String KEEP_THE_PAGE_STILL = "(event.key.startsWith('Arrow') || event.key === 'Escape')"
            + " && (event.preventDefault(), event.stopPropagation(), true)";

    Grip(Lifted story, Lift lift) {
        super(new Icon("grip"));
        addClassName("lift");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        setAriaLabel(Words.of("front.lift", story.headline()));
        setTooltipText(Words.of("front.lift.short"));
        addClickListener(click -> lift.liftOrDrop(story));
        addKeyDownListener(Key.ARROW_LEFT, key -> lift.aim(-1));
        addKeyDownListener(Key.ARROW_UP, key -> lift.aimAtPart(-1));
        addKeyDownListener(Key.ARROW_RIGHT, key -> lift.aim(1));
        addKeyDownListener(Key.ARROW_DOWN, key -> lift.aimAtPart(1));
        addKeyDownListener(Key.ESCAPE, key -> lift.putBack());
        addBlurListener(blur -> lift.putBack());
        getElement().addEventListener("keydown", still -> {}).setFilter(KEEP_THE_PAGE_STILL);
    }
}
