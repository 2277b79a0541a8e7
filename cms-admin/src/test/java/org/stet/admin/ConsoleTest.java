package org.stet.admin;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.stet.admin.component.ProblemNote;
import org.stet.core.EmptyNewsroom;
import org.stet.core.Newsroom;
import org.stet.core.TestDatabase;
import org.stet.core.account.AccountId;
import org.stet.core.account.SignIn;

/**
 * A test of the console's views without a browser: the whole application in the one context of this module, an emptied
 * database before each test, and nobody signed in until {@link #signIn} says who.
 */
@SpringBootTest(
        classes = CmsAdminApplication.class,
        properties = {
            "stet.data=target/newsroom",
            "stet.media.develop=false",
            "stet.openings.look=false",
            "stet.inbox.look=false",
            "stet.hub.look=false",
            "spring.mail.host=localhost",
            "stet.mail.gather=0s",
            "stet.console.url=https://desk.example"
        })
@ContextConfiguration(initializers = TestDatabase.H2.class)
@TestExecutionListeners(listeners = EmptyNewsroom.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public abstract class ConsoleTest extends SpringBrowserlessTest {

    @Autowired
    protected Newsroom newsroom;

    @Autowired
    private SignIn door;

    /** Ours alone: looking through every jar for views takes a quarter of a minute. */
    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.stet.admin");
    }

    /** From here to the end of the test this person uses the console. */
    protected void signIn(AccountId who) {
        var _ = door.actAs(who);
    }

    /** Opens an address as a link would, and answers with what stands there. */
    protected Component open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length > 1 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty());
        roundTrip();
        return (Component) getCurrentView();
    }

    /** Who of the cast reaches the view at an address. */
    protected List<AccountId> whoReach(String address, Class<?> view) {
        return Stream.of(newsroom.ada(), newsroom.ben(), newsroom.eve(), newsroom.noor())
                .filter(person -> {
                    signIn(person);
                    return view.isInstance(open(address));
                })
                .toList();
    }

    protected TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    /** All words of the view. */
    protected String said() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** Why a form was refused, where that is about all of it. */
    protected String problem() {
        return find(ProblemNote.class).single().getElement().getTextRecursively();
    }

    /** Presses the one visible button of this name. */
    protected void press(String name) {
        test(find(Button.class).withText(name).single()).click();
    }

    /** Whether a notice at the foot of the screen says this. */
    protected boolean noticeSays(String words) {
        return find(Notification.class).all().stream()
                .flatMap(notice -> find(Span.class, notice).all().stream())
                .anyMatch(span -> span.getText().contains(words));
    }
}
