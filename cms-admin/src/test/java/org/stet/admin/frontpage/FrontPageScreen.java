package org.stet.admin.frontpage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.ArticleId;
import org.stet.core.frontpage.ArrangedStories;
import org.stet.core.frontpage.FrontPageDesk;
import org.stet.core.frontpage.FrontPageEditing;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementForm;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Window;

/** The front page of the console with two live stories, used by the editor Eve. */
abstract class FrontPageScreen extends ConsoleTest {

    @Autowired
    FrontPageDesk desk;

    @Autowired
    FrontPageEditing editing;

    @Autowired
    ArrangedStories arranged;

    @Autowired
    Publishing publishing;

    @Autowired
    DatabaseClock database;

    ArticleId older;

    @BeforeEach
    void publish() {
        newsroom.open();
        older = newsroom.published("Older");
        newsroom.published("Newer");
        signIn(newsroom.eve());
    }

    void look(String query) {
        UI.getCurrent().navigate("front-page", QueryParameters.fromString(query));
        roundTrip();
    }

    void pinAsLead(String headline) {
        test(find(Button.class).withAriaLabel("Pin as lead: " + headline).single())
                .click();
    }

    void confirmSave() {
        test(find(Button.class, find(SaveDialog.class).single())
                        .withText("Put live")
                        .single())
                .click();
    }

    Button button(String text) {
        return find(Button.class, find(FrontPageView.class).single())
                .withText(text)
                .single();
    }

    Grip grip(Component parent, String headline) {
        return find(Grip.class, parent).withAriaLabel("Lift “" + headline + "”").single();
    }

    static void key(Grip grip, Key key) {
        ComponentUtil.fireEvent(grip, new KeyDownEvent(grip, key.getKeys().getFirst()));
    }

    DateTimePicker picker(String label) {
        return find(DateTimePicker.class).withCaption(label).single();
    }

    boolean note(String words) {
        return find(Span.class).withText(words).exists();
    }

    String spoken() {
        return find(Span.class).all().stream()
                .filter(span -> "status".equals(span.getElement().getAttribute("role")))
                .map(Span::getText)
                .findFirst()
                .orElse("");
    }

    /** The headlines of the miniature's places, from the top. */
    List<String> mini() {
        return find(NativeButton.class, find(Miniature.class).single()).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    @Nullable
    String lead() {
        return Objects.requireNonNull(arranged.at(database.now()).lead()).headline();
    }

    void place(Place place, ArticleId article) {
        Instant now = database.now();
        editing.arrange(0, List.of(new PlacementForm(place, article, new Window(now, now.plus(Duration.ofHours(9))))));
    }
}
