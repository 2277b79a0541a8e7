package org.stet.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.WorkflowState;
import org.stet.core.article.WorkingCopies;
import org.stet.core.settings.CurrentSettings;

class ApproveDialogTests extends ConsoleTest {

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private CurrentSettings settings;

    @Test
    void anApprovalCarriesTheProposedTimeAndNeverOneThatIsPast() {
        newsroom.open();
        var story = newsroom.submitted("Chips");
        signIn(newsroom.ben());
        open("review/" + story);
        test(find(Button.class)
                        .withAttribute("aria-label", "Approve for a time")
                        .single())
                .click();
        var when = find(DateTimePicker.class).single();
        when.setValue(LocalDateTime.of(2020, 1, 1, 12, 0));
        test(find(Button.class).withText("Approve").atIndex(2)).click();
        assertThat(when.getErrorMessage()).isEqualTo("Choose a time that is still to come.");
        assertThat(copies.find(story).orElseThrow().state()).isEqualTo(WorkflowState.IN_REVIEW);

        var evening = LocalDateTime.of(2099, 1, 1, 18, 0);
        when.setValue(evening);
        test(find(Button.class).withText("Approve").atIndex(2)).click();
        var approval = Objects.requireNonNull(copies.find(story).orElseThrow().approval());
        Instant proposed = evening.atZone(settings.get().zone()).toInstant();
        assertThat(approval.publishAt()).isEqualTo(proposed);
    }
}
