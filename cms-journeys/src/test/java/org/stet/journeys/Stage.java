package org.stet.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.stet.core.account.Role;

/**
 * A running newsroom and a browser for the stories of one class. Whoever works there signs in once, when first wanted; where a
 * story fails, what they look at is kept in {@code target/failed}.
 */
final class Stage implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

    private final Supplier<RunningNewsroom> start;
    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private RunningNewsroom newsroom;
    private Browsers browsers;

    @SuppressWarnings("NullAway.Init") // Both are there before any test of the class.
    private Stage(Supplier<RunningNewsroom> start) {
        this.start = start;
    }

    static Stage onH2() {
        return new Stage(RunningNewsroom::onH2);
    }

    static Stage onPostgres() {
        return new Stage(RunningNewsroom::onPostgres);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        newsroom = start.get();
        browsers = new Browsers();
    }

    RunningNewsroom newsroom() {
        return newsroom;
    }

    Browser browser() {
        return browsers.browser();
    }

    Person person(Role role) {
        return people.computeIfAbsent(role, each -> Person.signIn(browser(), newsroom, each));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            var test = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            people.forEach(
                    (role, person) -> keep(person.page, Path.of("target", "failed", test + "-" + role + ".png")));
        }
    }

    private static void keep(Page page, Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        } catch (PlaywrightException nothingToSee) {
            System.err.println("No picture " + file + ": " + nothingToSee.getMessage());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browsers.close();
        newsroom.close();
    }
}
