package org.stet.admin.live;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Ask;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.live.LivePlan;
import org.stet.core.shared.NewsroomException;

/** Whether a story is covered live, until when, and for editors the verb that changes it. */
class CoverageBar extends Div {

    private static final int QUIET_HOURS = 12;

    private final boolean isEditor;
    private final IntConsumer open;
    private final Runnable end;

    /** {@code open} takes the quiet hours and may refuse them. */
    CoverageBar(boolean isEditor, IntConsumer open, Runnable end) {
        this.isEditor = isEditor;
        this.open = open;
        this.end = end;
        addClassName("live-state");
    }

    void show(@Nullable LivePlan plan, NewsroomTime time) {
        removeAll();
        if (plan != null && plan.window().contains(time.now())) {
            showOpen(plan, time);
        } else {
            showClosed(plan, time);
        }
    }

    private void showOpen(LivePlan plan, NewsroomTime time) {
        var until = new Span(Words.of("live.ends", time.brief(plan.window().until()), plan.quietHours()));
        until.addClassNames("s", "dim", "grow");
        add(fact(Words.of("live.since", time.brief(plan.window().from())), "live"), until);
        if (isEditor) {
            add(new Button(
                    Words.of("live.end"),
                    click -> Ask.first(
                            Words.of("live.end"), Words.of("live.end.consequence"), Words.of("live.end"), end)));
        }
    }

    private void showClosed(@Nullable LivePlan plan, NewsroomTime time) {
        var fact = fact(
                plan == null
                        ? Words.of("live.never")
                        : Words.of("live.ended", time.brief(plan.window().until())),
                "none");
        fact.addClassName("grow");
        add(fact);
        if (isEditor) {
            var hours = hours();
            var button = new Button(Words.of("live.open"), click -> open(hours));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(hours, button);
        }
    }

    private static IntegerField hours() {
        var hours = new IntegerField(Words.of("live.hours"));
        hours.setValue(QUIET_HOURS);
        hours.setMin(1);
        hours.setMax(168);
        hours.setStepButtonsVisible(true);
        return hours;
    }

    private void open(IntegerField hours) {
        try {
            open.accept(hours.getValue() == null ? 0 : hours.getValue());
        } catch (NewsroomException refused) {
            hours.setErrorMessage(refused.sentence());
            hours.setInvalid(true);
        }
    }

    private static Span fact(String words, String kind) {
        var fact = new Span(words);
        fact.addClassNames("fact", kind);
        return fact;
    }
}
