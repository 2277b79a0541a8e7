package org.stet.admin.presence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountId;
import org.stet.core.presence.Lease;

/** Says who writes the story that is only shown here, and offers to ask for it. */
class WritingNote extends Div {

    private final Span words = new Span();
    private final Button ask;
    private final Ring ring;
    private @Nullable Instant asked;

    WritingNote(Runnable askNow, Runnable over) {
        addClassNames("note", "info", "writing");
        words.getElement().setAttribute("role", "status");
        words.addClassName("grow");
        ask = new Button(Words.of("presence.ask"), click -> askNow.run());
        ring = new Ring(over);
        add(ring, words, ask);
        setVisible(false);
    }

    void show(@Nullable Lease lease, AccountId me, Instant now) {
        setVisible(lease != null && !lease.isOf(me));
        if (lease == null || lease.isOf(me)) {
            asked = null;
            return;
        }
        var pending = lease.asked();
        var mine = pending != null && pending.by().equals(me);
        ask.setVisible(pending == null);
        ring.setVisible(mine);
        if (pending != null && mine) {
            words.setText(Words.of("presence.asked", Faces.first(lease.name())));
            if (!pending.at().equals(asked)) {
                asked = pending.at();
                ring.runFor(pending.left(now));
            }
        } else {
            asked = null;
            words.setText(
                    pending == null
                            ? Words.of("presence.writes-now", Faces.first(lease.name()))
                            : Words.of(
                                    "presence.asked-by-another",
                                    Faces.first(lease.name()),
                                    Faces.first(pending.name())));
        }
    }
}
