package org.stet.admin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;

class SettingsViewTests extends ConsoleTest {

    @Autowired
    private CurrentSettings current;

    @Autowired
    private SettingsEditing editing;

    @Test
    void onlyAdministratorsReachTheSettings() {
        assertThat(whoReach("settings", SettingsView.class)).containsExactly(newsroom.noor());
    }

    @Test
    void whatIsEnteredHoldsAndIsShownAsReadersSeeIt() {
        signIn(newsroom.noor());
        open("settings");
        test(field("Name of the site")).setValue("Courant");
        test(field("Tagline")).setValue("By people");
        test(find(IntegerField.class).single()).setValue(300);
        assertThat(find(Div.class).withClassName("site-brand").all())
                .extracting(brand -> brand.getElement().getTextRecursively())
                .containsExactly("Courant", "Courant");
        press("Save");
        assertThat(current.get().name()).isEqualTo("Courant");
        assertThat(current.get().tagline()).isEqualTo("By people");
        assertThat(current.get().wordsPerMinute()).isEqualTo(300);
        assertThat(noticeSays("Saved.")).isTrue();
    }

    @Test
    void everyRuleStandsAtItsFieldAndNothingTypedIsLost() {
        signIn(newsroom.noor());
        open("settings");
        test(field("Name of the site")).setValue("");
        test(field("Address of the site")).setValue("https://news.example/");
        test(field("Or another, as #rrggbb")).setValue("red");
        find(IntegerField.class).single().setValue(99);
        press("Save");
        assertThat(field("Name of the site").getErrorMessage()).isEqualTo("The site’s name must not be empty.");
        assertThat(field("Address of the site").getErrorMessage()).startsWith("The site's address looks like");
        assertThat(find(IntegerField.class).single().getErrorMessage())
                .isEqualTo("The reading speed is between 100 and 400 words per minute.");
        assertThat(field("Address of the site").getValue()).isEqualTo("https://news.example/");
        assertThat(current.get().version()).isZero();
    }

    @Test
    void aColleaguesChangeIsSaidAndMyWordsStay() {
        signIn(newsroom.noor());
        open("settings");
        var now = current.stored();
        editing.change(new SiteSettings(
                now.version(), "Theirs", "", "UTC", "en", now.baseUrl(), now.accentColour(), null, 250, true));
        test(field("Name of the site")).setValue("Mine");
        press("Save");
        assertThat(current.get().name()).isEqualTo("Theirs");
        assertThat(field("Name of the site").getValue()).isEqualTo("Mine");
        assertThat(problem()).contains("Somebody changed the settings");
        press("Show theirs instead");
        assertThat(field("Name of the site").getValue()).isEqualTo("Theirs");
    }

    @Test
    void fourEyesAreSwitchedOffOnlyAfterAQuestionThatSaysWhatItMeans() {
        signIn(newsroom.noor());
        open("settings");
        test(find(Checkbox.class).single()).click();
        press("Save");
        assertThat(current.get().fourEyes()).isTrue();
        test(find(Button.class).withText("Switch it off and save").single()).click();
        assertThat(current.get().fourEyes()).isFalse();
    }
}
