package org.stet.admin.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.WhenField;
import org.stet.admin.component.Words;
import org.stet.core.shared.NewsroomException;

/** Lets a revision stand and proposes when readers should see it. The time is the newsroom's; scheduling it is an editor's. */
class ApproveDialog extends Dialog {

    private final Consumer<Instant> approve;
    private final WhenField when;

    ApproveDialog(NewsroomTime time, int revision, Consumer<Instant> approve) {
        this.approve = approve;
        this.when = new WhenField(Words.of("approve.when"), time);
        addClassName("ask");
        setModality(ModalityMode.STRICT);
        setWidth("30rem");
        setHeaderTitle(Words.of("approve.for"));
        when.setValue(time.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.HOURS));
        add(new Paragraph(Words.of("approve.consequence", revision)), when);
        var go = new Button(Words.of("review.approve"), click -> confirm());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), go);
    }

    private void confirm() {
        var wanted = when.valueAhead();
        if (wanted == null) {
            return;
        }
        try {
            approve.accept(wanted);
            close();
        } catch (NewsroomException refused) {
            when.refuse(refused.sentence());
        }
    }
}
