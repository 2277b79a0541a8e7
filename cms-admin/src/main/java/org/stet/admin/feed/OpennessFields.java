package org.stet.admin.feed;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.UnaryOperator;
import org.stet.admin.component.RecordForm;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.core.settings.Openness;

/** The fields of what the site tells besides its stories. */
class OpennessFields extends RecordForm<OpennessForm> {

    private final Checkbox showChanges = new Checkbox(Words.of("openness.changes"));
    private final TextField hub = new TextField(Words.of("openness.hub"));
    private final TextField contact = new TextField(Words.of("openness.contact"));
    private final TextArea humans = new TextArea(Words.of("openness.humans"));
    private final TextArea llms = new TextArea(Words.of("openness.llms"));

    OpennessFields() {
        super(OpennessForm.class);
        showChanges.setHelperText(Words.of("openness.changes.hint"));
        binder.forField(showChanges).bind("showChanges");
        line(hub, "hub", Openness::hubOf);
        line(contact, "securityContact", Openness::contactOf);
        text(humans, "humans");
        text(llms, "llms");
        getContent().add(heading("openness.readers"), showChanges);
        getContent().add(heading("openness.machines"), hub, contact, humans, llms);
    }

    private static H2 heading(String key) {
        return new H2(Words.of(key));
    }

    private void line(TextField field, String property, UnaryOperator<String> rule) {
        field.setMaxLength(Openness.LONGEST_ADDRESS);
        field.setHelperText(Words.of("openness." + property + ".hint"));
        field.setWidthFull();
        binder.forField(field).withValidator(Rule.of(rule::apply)).bind(property);
    }

    private void text(TextArea field, String property) {
        field.setMaxLength(Openness.LONGEST_TEXT);
        field.setHelperText(Words.of("openness." + property + ".hint"));
        field.setWidthFull();
        field.setMinRows(3);
        field.setMaxRows(12);
        binder.forField(field)
                .withValidator(Rule.lines(property + ".txt", Openness.LONGEST_TEXT))
                .bind(property);
    }

    void read(Openness openness) {
        binder.readRecord(OpennessForm.of(openness));
    }

    @Override
    public void focus() {
        showChanges.focus();
    }
}
