package org.stet.admin.feed;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.stet.admin.component.RecordForm;
import org.stet.admin.component.RecordView;
import org.stet.admin.component.Words;
import org.stet.core.feed.HubOutbox;
import org.stet.core.settings.CurrentOpenness;
import org.stet.core.settings.Openness;
import org.stet.core.settings.OpennessEditing;

/** What the site tells besides its stories, to readers and to machines. */
@Route("openness")
@RolesAllowed("ADMIN")
class OpennessView extends RecordView<OpennessForm> {

    private final CurrentOpenness current;
    private final OpennessEditing editing;
    private final HubOutbox outbox;
    private final OpennessFields fields = new OpennessFields();
    private final Paragraph waiting = new Paragraph();
    private Openness open;

    OpennessView(CurrentOpenness current, OpennessEditing editing, HubOutbox outbox) {
        super(Words.of("openness.title"));
        this.current = current;
        this.editing = editing;
        this.outbox = outbox;
        this.open = current.get();
        waiting.addClassNames("s", "dim");
        form.add(fields, waiting);
        form.addClassName("openness-form");
        add(form);
        show();
    }

    @Override
    protected RecordForm<OpennessForm> fields() {
        return fields;
    }

    @Override
    protected void read() {
        open = current.get();
        fields.read(open);
        var left = outbox.waiting();
        waiting.setVisible(left.feeds() > 0);
        waiting.setText(Words.of("openness.waiting", left.feeds(), left.problem()));
    }

    @Override
    protected void change(OpennessForm entered) {
        editing.change(entered.basedOn(open.version()));
    }
}
