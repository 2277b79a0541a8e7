package org.stet.admin.signoff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.article.WorkingCopy;
import org.stet.core.signoff.Decision;
import org.stet.core.signoff.SignOffEntry;

/** What people outside said of the revision that is in review or let stand, and whom the newsroom still waits for. */
public class SignOffAnswers extends Div {

    SignOffAnswers(List<SignOffEntry> all, WorkingCopy copy, NewsroomTime time) {
        addClassName("notes");
        var revision = revision(copy);
        if (revision != null) {
            all.stream().filter(each -> each.revision() == revision).forEach(each -> say(each, time));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private static @Nullable Integer revision(WorkingCopy copy) {
        var approval = copy.approval();
        var submission = copy.submission();
        return approval != null
                ? Integer.valueOf(approval.revision())
                : submission == null ? null : Integer.valueOf(submission.revision());
    }

    private void say(SignOffEntry each, NewsroomTime time) {
        var decision = each.decision();
        var decided = each.decidedAt();
        if (decision != null && decided != null) {
            var key = "sign-off.answer." + decision + (each.words().isEmpty() ? "" : ".words");
            note(
                    decision == Decision.CHANGE_ASKED ? "warn" : "info",
                    Words.of(key, each.person(), each.revision(), time.brief(decided), each.words()));
        } else if (each.isOpen(time.now())) {
            note("info", Words.of("sign-off.waiting", each.person(), each.revision(), time.brief(each.expiresAt())));
        }
    }

    private void note(String look, String sentence) {
        var note = new Paragraph(sentence);
        note.addClassNames("note", look);
        add(note);
    }
}
