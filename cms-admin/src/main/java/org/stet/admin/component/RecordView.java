package org.stet.admin.component;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.stet.core.shared.NewsroomException;

/** A view of one record that is always there: its form, and the verb that saves it. */
public abstract class RecordView<F extends Record> extends ViewFrame implements BeforeLeaveObserver {

    protected final SaveButton save =
            new SaveButton(Words.of("settings.save"), () -> fields().write().ifPresent(this::save));
    private final ProblemNote problem = new ProblemNote();
    protected final Section form = new Section(problem);

    protected RecordView(String title) {
        super(title);
        form.getElement().setAttribute("aria-label", title);
        setVerbs(save);
    }

    protected abstract RecordForm<F> fields();

    /** Reads what stands there now into the form. */
    protected abstract void read();

    /** Takes over what was entered, based on what was read. */
    protected abstract void change(F entered);

    protected final void show() {
        read();
        problem.clear();
    }

    protected void save(F entered) {
        try {
            change(entered);
            show();
            Notice.show(Words.of("settings.saved"));
        } catch (NewsroomException refused) {
            refuse(refused);
        }
    }

    /** What was typed stays. */
    protected void refuse(NewsroomException refused) {
        problem.say(refused, this::show);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (fields().isChanged()) {
            LeaveGuard.ask(event, fields()::focus);
        }
    }
}
