package org.stet.admin.publication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.Readiness;

/** What a careful editor would look at again before readers see it, and room for the reason why they should see it although. */
class Checks extends Div {

    private final TextArea reason = new TextArea(Words.of("publish.although"));
    private final boolean isNeeded;

    Checks(ArticleId story, Readiness readiness) {
        this.isNeeded = readiness.needsReason();
        addClassName("checks");
        var nothing = readiness.isReady() ? Words.of("publish.checks.ok") : "";
        add(ReadyLines.leadingTo(story).show(readiness, nothing));
        if (isNeeded) {
            reason.setHelperText(Words.of("publish.although.hint"));
            reason.setWidthFull();
            reason.setMinRows(2);
            reason.setValueChangeMode(ValueChangeMode.EAGER);
            reason.setMaxLength(2000);
            reason.setRequiredIndicatorVisible(true);
            add(reason);
        }
    }

    String reason() {
        return reason.getValue();
    }

    boolean lacksReason() {
        return isNeeded && reason.getValue().isBlank();
    }

    void refuse(String sentence) {
        reason.setErrorMessage(sentence);
        reason.setInvalid(true);
        reason.focus();
    }
}
