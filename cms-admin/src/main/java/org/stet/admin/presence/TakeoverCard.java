package org.stet.admin.presence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Words;
import org.stet.core.presence.Asked;

/**
 * Asks the holder of the lease to hand over. It takes no focus: whoever is typing goes on typing, and no key typed into the
 * text presses a button here.
 */
class TakeoverCard extends Div {

    private final H2 heading = new H2();
    private final Paragraph consequence = new Paragraph();
    private final Ring ring;
    private @Nullable Instant asked;

    TakeoverCard(Runnable handOver, Runnable keepWriting) {
        addClassName("takeover");
        getElement().setAttribute("role", "alertdialog");
        getElement().setAttribute("aria-label", Words.of("presence.takeover"));
        ring = new Ring(handOver);
        consequence.addClassName("s");
        var hand = new Button(Words.of("presence.hand-over"), click -> handOver.run());
        hand.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var keep = new Button(Words.of("presence.keep-writing"), click -> keepWriting.run());
        var verbs = new Div(keep, hand);
        verbs.addClassName("takeover-verbs");
        var text = new Div(heading, consequence);
        text.getElement().setAttribute("role", "alert");
        add(ring, text, verbs);
        setVisible(false);
    }

    void show(@Nullable Asked ask, Instant now) {
        setVisible(ask != null);
        if (ask == null) {
            asked = null;
        } else if (!ask.at().equals(asked)) {
            asked = ask.at();
            heading.setText(Words.of("presence.asks", ask.name()));
            consequence.setText(Words.of("presence.asks.consequence", Faces.first(ask.name())));
            ring.runFor(ask.left(now));
        }
    }
}
