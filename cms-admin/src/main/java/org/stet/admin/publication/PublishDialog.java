package org.stet.admin.publication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.WhenField;
import org.stet.admin.component.Words;
import org.stet.core.article.Verb;
import org.stet.core.publication.Change;
import org.stet.core.publication.Release;
import org.stet.core.shared.NewsroomException;

/**
 * Asks once before readers see something: when, until when, and what kind of change it is to a story they know. Its foot says
 * in a sentence what they will see. After publishing it stays until the site has been seen to show it.
 */
class PublishDialog extends Dialog {

    private final ReleaseQuestion question;
    private final NewsroomTime time;
    private final PlanningRoom room;
    private final RadioButtonGroup<Boolean> moment = new RadioButtonGroup<>(Words.of("publish.moment"));
    private final WhenField when;
    private final WhenField end;
    private final Button setEnd = new Button(Words.of("publish.end.set"), click -> showEnd(true));
    private final Button dropEnd = new Button(Words.of("publish.end.drop"), click -> showEnd(false));
    private final Paragraph stays = new Paragraph();
    private final ChangeFields change = new ChangeFields();
    private final Span consequence = new Span();
    private final Button cancel = new Button(Words.of("ask.cancel"), click -> close());
    private final Button go = new Button("", click -> confirm());
    private final Div body = new Div();
    private final Checks checks;

    PublishDialog(ReleaseQuestion question, NewsroomTime time, PlanningRoom room, boolean scheduled) {
        this.question = question;
        this.time = time;
        this.room = room;
        this.checks = new Checks(question.story().copy().id(), question.ready());
        this.when = new WhenField(Words.of("publish.when"), time);
        this.end = new WhenField(Words.of("publish.end"), time);
        addClassName("publish");
        setModality(ModalityMode.STRICT);
        setWidth("1020px");
        setHeaderTitle(Words.of("publish.revision", question.revision()));
        getHeader().add(new Span(Words.of("publish.subject", question.headline(), question.approvedBy())));
        when.setValue(question.proposed());
        var until = question.end();
        if (until != null) {
            end.setValue(until);
        }
        body.addClassName("publish-cols");
        body.add(decisions(scheduled), new WhereItAppears(question));
        add(body);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        consequence.addClassName("consequence");
        consequence.getElement().setAttribute("role", "status");
        getFooter().add(consequence, cancel, go);
        showEnd(until != null);
        explain();
    }

    private Component decisions(boolean scheduled) {
        var column = new Div();
        column.addClassName("decide");
        moment.setItems(List.of(false, true));
        moment.setItemLabelGenerator(later -> Words.of(later ? "publish.later" : "publish.now"));
        moment.setItemEnabledProvider(later -> later || question.story().allows(Verb.PUBLISH));
        moment.setValue(scheduled || !question.story().allows(Verb.PUBLISH));
        moment.addClassName("opts");
        moment.addValueChangeListener(chosen -> explain());
        when.onChange(this::explain);
        end.onChange(this::explain);
        setEnd.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dropEnd.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        stays.addClassName("dim");
        column.add(moment, when, new Div(stays, setEnd, dropEnd), end, change);
        if (!question.line().isEmpty()) {
            column.add(new PlanLine(question.line(), time));
        }
        question.embargoWords(time).ifPresent(words -> column.add(embargo(words)));
        column.add(checks);
        return column;
    }

    private Component embargo(String words) {
        var note = new Div(new Icon("lock"), new Span(words));
        note.addClassNames("note", "warn");
        if (question.story().allows(Verb.LIFT_EMBARGO)) {
            var lift = new Button(Words.of("plan.lift"), click -> {
                close();
                room.askLift(question.story(), question.done());
            });
            lift.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            note.add(lift);
        }
        return note;
    }

    private void showEnd(boolean shown) {
        end.setVisible(shown);
        setEnd.setVisible(!shown);
        dropEnd.setVisible(shown);
        stays.setText(shown ? "" : Words.of("publish.end.none"));
        if (shown && end.value() == null) {
            var from = isLater() ? when.value() : null;
            end.setValue((from == null ? time.now() : from).plus(ReleaseQuestion.USUAL_LIFE));
        }
        explain();
    }

    private boolean isLater() {
        return Boolean.TRUE.equals(moment.getValue());
    }

    private void explain() {
        when.setVisible(isLater());
        go.setText(Words.of(isLater() ? "verb.SCHEDULE" : "verb.PUBLISH"));
        var from = isLater() ? when.value() : null;
        change.setVisible(question.isKnownAt(from == null ? time.now() : from));
        consequence.setText(
                isLater() && from == null ? "" : question.meaning(from, end.isVisible() ? end.value() : null, time));
    }

    private void confirm() {
        var from = isLater() ? when.valueAhead() : null;
        var until = end.isVisible() ? end.valueAhead() : null;
        if (isLater() && from == null || end.isVisible() && until == null) {
            return;
        }
        if (checks.lacksReason()) {
            checks.refuse(Words.of("publish.although.missing"));
            return;
        }
        try {
            var kind = change.isVisible() ? change.value() : Change.FIRST;
            room.release(question, new Release(from, until, kind, checks.reason()));
            after(from);
        } catch (NewsroomException refused) {
            sayAtField(refused.sentence(), from, until);
        }
    }

    private void after(@Nullable Instant from) {
        if (from != null) {
            close();
            return;
        }
        setHeaderTitle(Words.of("publish.done", question.revision()));
        body.removeAll();
        body.removeClassName("publish-cols");
        body.add(room.watch(question));
        consequence.setText(Words.of("publish.done.reason"));
        go.setVisible(false);
        cancel.setText(Words.of("publish.close"));
        cancel.focus();
    }

    private void sayAtField(String sentence, @Nullable Instant from, @Nullable Instant until) {
        var begins = from == null ? time.now() : from;
        if (change.isVisible() && change.lacksNote()) {
            change.refuse(sentence);
        } else if (until != null && !until.isAfter(begins)) {
            end.refuse(sentence);
        } else if (isLater()) {
            when.refuse(sentence);
        } else {
            consequence.setText(time.said(sentence));
        }
    }
}
