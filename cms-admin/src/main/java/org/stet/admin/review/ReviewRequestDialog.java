package org.stet.admin.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.WhenField;
import org.stet.admin.component.Words;
import org.stet.core.article.ReviewDesk.Candidate;
import org.stet.core.article.ReviewRequest;
import org.stet.core.shared.NewsroomException;

/** Asks who should review a submission and by when. Both may stay empty; what is refused stays as it was chosen. */
class ReviewRequestDialog extends Dialog {

    private final Consumer<ReviewRequest> ask;
    private final ComboBox<Candidate> reviewer = new ComboBox<>(Words.of("review.ask.reviewer"));
    private final WhenField due;

    ReviewRequestDialog(
            String verb,
            List<Candidate> candidates,
            ReviewRequest before,
            NewsroomTime time,
            Consumer<ReviewRequest> ask) {
        this.ask = ask;
        this.due = new WhenField(Words.of("review.ask.due"), time);
        addClassName("ask");
        setModality(ModalityMode.STRICT);
        setWidth("30rem");
        setHeaderTitle(Words.of("review.ask"));
        reviewer.setItems(candidates);
        reviewer.setItemLabelGenerator(Candidate::name);
        reviewer.setPlaceholder(Words.of("review.ask.anybody"));
        reviewer.setClearButtonVisible(true);
        reviewer.setWidthFull();
        candidates.stream()
                .filter(each -> each.id().equals(before.reviewer()))
                .findFirst()
                .ifPresent(reviewer::setValue);
        var standing = before.due();
        if (standing != null) {
            due.setValue(standing);
        }
        add(new Paragraph(Words.of("review.ask.consequence")), reviewer, due);
        var go = new Button(Words.of(verb), click -> confirm());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), go);
        addOpenedChangeListener(opened -> reviewer.focus());
    }

    private void confirm() {
        var by = due.isEmpty() ? null : due.valueAhead();
        if (!due.isEmpty() && by == null) {
            return;
        }
        var person = reviewer.getValue();
        try {
            ask.accept(new ReviewRequest(person == null ? null : person.id(), by));
            close();
        } catch (NewsroomException refused) {
            reviewer.setErrorMessage(refused.sentence());
            reviewer.setInvalid(true);
            reviewer.focus();
        }
    }
}
