package org.stet.admin.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.account.Role;
import org.stet.core.breaking.BreakingDesk;
import org.stet.core.breaking.BreakingEditing;
import org.stet.core.breaking.BreakingForm;
import org.stet.core.breaking.PublishedBreaking;
import org.stet.core.shared.DatabaseClock;

class BreakingViewTests extends ConsoleTest {

    @Autowired
    private BreakingEditing editing;

    @Autowired
    private BreakingDesk desk;

    @Autowired
    private PublishedBreaking breaking;

    @Autowired
    private DatabaseClock database;

    @Test
    void writersAndReviewersDoNotReachIt() {
        for (var person : List.of(newsroom.ada(), newsroom.ben())) {
            signIn(person);
            assertThat(open("breaking")).isNotInstanceOf(BreakingView.class);
        }
    }

    @Test
    void announcingAsksFirstAndAlwaysHasAnEnd() {
        signIn(newsroom.eve());
        open("breaking");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(60);
        test(find(TextField.class).single()).setValue("The chief steps down");
        press("Announce");
        assertThat(breaking.at(database.now())).isEmpty();

        test(find(Button.class).withText("Announce").atIndex(2)).click();

        assertThat(breaking.at(database.now())).isPresent();
        assertThat(find(BreakingView.class).single().getElement().getTextRecursively())
                .contains("The chief steps down", "until");
        press("End now");
        assertThat(breaking.at(database.now())).isEmpty();
    }

    @Test
    void aMissingEndOrTextIsRefusedAtItsField() {
        signIn(newsroom.eve());
        open("breaking");
        press("Announce");
        assertThat(find(TextField.class).single().getErrorMessage()).isEqualTo("The text must not be empty.");
        test(find(TextField.class).single()).setValue("Something");
        find(IntegerField.class).single().clear();
        press("Announce");
        assertThat(find(IntegerField.class).single().getErrorMessage()).startsWith("Breaking news ends after");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Something");
    }

    @Test
    void anAdministratorMakesItTakeTwoPeopleAndTheSecondConfirms() {
        signIn(newsroom.noor());
        open("breaking");
        test(find(Checkbox.class).single()).click();
        newsroom.as(newsroom.eve(), () -> {
            assertThat(desk.takesTwoPeople()).isTrue();
            editing.announce(new BreakingForm("Two people", null, 60));
        });
        signIn(newsroom.eve());
        open("");
        open("breaking");
        assertThat(find(Button.class).withText("Confirm").exists()).isFalse();
        assertThat(find(Checkbox.class).exists()).isFalse();

        signIn(newsroom.person("Second Editor", Role.EDITOR));
        open("");
        open("breaking");
        press("Confirm");
        test(find(Button.class).withText("Confirm").atIndex(2)).click();
        assertThat(breaking.at(database.now())).isPresent();
    }
}
