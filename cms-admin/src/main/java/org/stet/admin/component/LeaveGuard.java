package org.stet.admin.component;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Stands at the way out of a form: what was typed and not saved is not lost without a question. */
public final class LeaveGuard {

    private LeaveGuard() {}

    /** Asks, and runs {@code stayed} when the person chose to stay. */
    public static void ask(BeforeLeaveEvent leaving, Runnable stayed) {
        var way = leaving.postpone();
        var dialog = new ConfirmDialog();
        dialog.setHeader(Words.of("leave.heading"));
        dialog.setText(Words.of("leave.consequence"));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("leave.stay"));
        dialog.addCancelListener(stay -> {
            way.cancel();
            stayed.run();
        });
        dialog.setConfirmText(Words.of("leave.go"));
        dialog.addConfirmListener(go -> way.proceed());
        dialog.open();
    }
}
