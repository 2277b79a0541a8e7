package org.stet.admin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.settings.CurrentOpenness;
import org.stet.core.settings.Openness;
import org.stet.core.settings.OpennessEditing;

class OpennessViewTests extends ConsoleTest {

    @Autowired
    private CurrentOpenness current;

    @Autowired
    private OpennessEditing editing;

    @Test
    void onlyAdministratorsReachIt() {
        assertThat(whoReach("openness", OpennessView.class)).containsExactly(newsroom.noor());
    }

    @Test
    void whatIsEnteredHolds() {
        signIn(newsroom.noor());
        open("openness");
        test(find(Checkbox.class).single()).click();
        test(field("WebSub hub")).setValue("https://hub.example/");
        test(field("Where to report a flaw in the site")).setValue("desk@courant.example");
        test(area("humans.txt")).setValue("Made by people.\nIn Oslo.");
        press("Save");

        assertThat(noticeSays("Saved.")).isTrue();
        assertThat(current.get())
                .isEqualTo(new Openness(
                        1,
                        true,
                        "https://hub.example/",
                        "mailto:desk@courant.example",
                        "Made by people.\nIn Oslo.",
                        ""));
    }

    @Test
    void everyRuleStandsAtItsFieldAndNothingTypedIsLost() {
        signIn(newsroom.noor());
        open("openness");
        test(field("WebSub hub")).setValue("hub.example");
        test(field("Where to report a flaw in the site")).setValue("http://plain.example/");
        press("Save");

        assertThat(field("WebSub hub").getErrorMessage()).isEqualTo("A hub’s address begins with https://.");
        assertThat(field("WebSub hub").getValue()).isEqualTo("hub.example");
        assertThat(field("Where to report a flaw in the site").getErrorMessage())
                .isEqualTo("A contact is a mail address, or an address that begins with https://.");
        assertThat(current.get().version()).isZero();
    }

    @Test
    void aColleaguesChangeIsSaidAndMyWordsStay() {
        signIn(newsroom.noor());
        open("openness");
        editing.change(new Openness(0, true, "", "", "Theirs", ""));
        test(area("humans.txt")).setValue("Mine");
        press("Save");

        assertThat(current.get().humans()).isEqualTo("Theirs");
        assertThat(area("humans.txt").getValue()).isEqualTo("Mine");
        assertThat(problem()).contains("Somebody changed the openness");
        press("Show theirs instead");
        assertThat(area("humans.txt").getValue()).isEqualTo("Theirs");
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }
}
