package org.stet.admin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.theme.CurrentTheme;
import org.stet.core.theme.Theme;
import org.stet.core.theme.ThemeEditing;

class ThemeViewTests extends ConsoleTest {

    @Autowired
    private CurrentTheme current;

    @Autowired
    private ThemeEditing editing;

    @Test
    void onlyAdministratorsReachIt() {
        assertThat(whoReach("theme", ThemeView.class)).containsExactly(newsroom.noor());
    }

    @Test
    void whatIsChosenIsTriedAtOnceAndHoldsOnceSaved() {
        signIn(newsroom.noor());
        open("theme");
        assertThat(tried()).contains(Theme.PLAIN);

        colour("Paper").setValue("#F2F7FF");
        assertThat(tried().map(Theme::paper)).contains("#f2f7ff");
        assertThat(current.get()).isEqualTo(Theme.PLAIN);

        press("Save");
        assertThat(noticeSays("Saved. Readers see it within seconds.")).isTrue();
        assertThat(current.get().paper()).isEqualTo("#f2f7ff");
        assertThat(current.get().version()).isOne();
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAndNeitherTriedNorSaved() {
        signIn(newsroom.noor());
        open("theme");
        colour("Ink").setValue("#999999");

        assertThat(colour("Ink").getErrorMessage()).contains("a contrast of 2.7 to the paper; it needs 7");
        assertThat(tried()).contains(Theme.PLAIN);
        press("Save");
        assertThat(current.get()).isEqualTo(Theme.PLAIN);
        assertThat(colour("Ink").getValue()).isEqualTo("#999999");
    }

    @Test
    void theWayBackToTheOwnLookIsOneButtonAndSavesNothing() {
        signIn(newsroom.noor());
        editing.change(ThemeForm.of(Theme.PLAIN).basedOn(0));
        open("theme");
        colour("Paper").setValue("#ffffff");
        press("Back to Stet’s own look");

        assertThat(colour("Paper").getValue()).isEqualTo(Theme.PLAIN.paper());
        assertThat(current.get().version()).isOne();
    }

    @Test
    void aColleaguesChangeIsSaidAndMyChoiceStays() {
        signIn(newsroom.noor());
        open("theme");
        editing.change(Theme.PLAIN);
        colour("Paper").setValue("#ffffff");
        press("Save");

        assertThat(current.get().paper()).isEqualTo(Theme.PLAIN.paper());
        assertThat(colour("Paper").getValue()).isEqualTo("#ffffff");
        assertThat(find(RadioButtonGroup.class).all()).hasSize(4);
    }

    private Optional<Theme> tried() {
        var address = find(IFrame.class).all().getLast().getSrc();
        var path = URI.create(address).getPath();
        assertThat(path).startsWith("/preview/theme/");
        return current.tried(path.substring(path.lastIndexOf('/') + 1), Instant.now());
    }

    private TintField colour(String label) {
        return find(TintField.class).all().stream()
                .filter(each -> each.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
