package org.stet.admin.publication;

import com.vaadin.flow.component.Component;

/** Lifts, moves, drops and puts back what has the focus, by Space, the arrows and Esc. Until it is lifted the arrows are the page's. */
final class LiftKeys {

    private static final String LIFTED = "data-lifted";
    private static final String KEY = "event.key";
    private static final String OURS = "(event.key === ' ' || (element.hasAttribute('" + LIFTED
            + "') && (event.key.startsWith('Arrow') || event.key === 'Escape')))"
            + " && (event.preventDefault(), event.stopPropagation(), true)";

    private LiftKeys() {}

    /** What the keys do to one component. */
    interface Hand {
        void liftOrDrop();

        void aim(int across, int down);

        void putBack();
    }

    static void on(Component component, Hand hand) {
        var element = component.getElement();
        element.setAttribute("aria-keyshortcuts", "Space");
        element.addEventListener(
                        "keydown", event -> act(event.getEventData().get(KEY).asString(), hand))
                .addEventData(KEY)
                .setFilter(OURS);
        element.addEventListener("blur", event -> hand.putBack()).setFilter("element.hasAttribute('" + LIFTED + "')");
    }

    static void act(String key, Hand hand) {
        switch (key) {
            case " " -> hand.liftOrDrop();
            case "ArrowLeft" -> hand.aim(-1, 0);
            case "ArrowRight" -> hand.aim(1, 0);
            case "ArrowUp" -> hand.aim(0, -1);
            case "ArrowDown" -> hand.aim(0, 1);
            default -> hand.putBack();
        }
    }

    static void show(Component component, boolean lifted) {
        component.getElement().setAttribute(LIFTED, lifted);
    }
}
