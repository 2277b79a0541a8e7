package org.stet.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.BooleanSupplier;
import org.stet.core.account.Role;

/** Somebody of the newsroom at a browser, who finds everything by the words on it. */
final class Person implements AutoCloseable {

    private static final int MOST_TABS = 150;

    /** The accessible name of what has the focus, looked for in every shadow. */
    private static final String NAME_OF_FOCUSED = """
            () => {
                let focused = document.activeElement;
                if (focused.matches('vaadin-grid')) return focused.accessibleName;
                while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
                const root = focused.getRootNode();
                const named = (focused.getAttribute('aria-labelledby') ?? '').split(' ')
                    .map(id => id && root.getElementById(id)?.textContent).filter(Boolean).join(' ');
                return focused.getAttribute('aria-label') || named || focused.labels?.[0]?.textContent || focused.textContent;
            }""";

    private final BrowserContext context;
    private final String console;
    final Page page;

    private Person(BrowserContext context, String console) {
        this.context = context;
        this.console = console;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    static Person signIn(Browser browser, RunningNewsroom newsroom, Role role) {
        return signIn(browser, newsroom, newsroom.signInLink(role));
    }

    /** Comes in by a one-time link that somebody handed over. */
    static Person signIn(Browser browser, RunningNewsroom newsroom, String link) {
        var options = new Browser.NewContextOptions().setViewportSize(1440, 900);
        return comeIn(new Person(browser.newContext(options), newsroom.consoleUrl()), link);
    }

    /** Comes in over the wire that can be cut, in a browser of this person's own. */
    static Person overWire(BrowserContext context, RunningNewsroom newsroom, Role role) {
        var link = URI.create(newsroom.signInLink(role));
        return comeIn(
                new Person(context, newsroom.consoleUrlByWire()), newsroom.consoleUrlByWire() + link.getRawPath());
    }

    /** Opens a browser again; who sits there signs in with a password. */
    static Person atDoor(BrowserContext context, RunningNewsroom newsroom) {
        return new Person(context, newsroom.consoleUrlByWire());
    }

    private static Person comeIn(Person person, String link) {
        person.page.navigate(link);
        person.heading("Desk").waitFor();
        person.page.waitForLoadState(LoadState.NETWORKIDLE);
        return person;
    }

    Person open(String place) {
        page.navigate(console + "/" + place);
        page.locator("main").first().waitFor();
        return this;
    }

    Person click(String button) {
        button(button).click();
        return this;
    }

    /** Waits for a dialog that offers this verb; the element with the role of a dialog has no size of its own. */
    Person asked(String button) {
        verb(button).waitFor();
        return this;
    }

    private Locator verb(String button) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    /** The verb on an open dialog, which bears the same name as the one that opened it. */
    Person confirm(String button) {
        verb(button).click();
        dialog().waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        return this;
    }

    /** Publishes the open story at once, and lets the dialog go that looks for it on the site. */
    Person publish() {
        return click("Publish now").published();
    }

    /** Confirms what the dialog of publishing asks, with a reason where one is asked for. */
    Person published() {
        asked("Publish now");
        var reason = dialog().getByLabel("Publish although");
        if (reason.isVisible()) {
            reason.fill("The desk knows, and wants it out.");
        }
        verb("Publish now").click();
        return confirm("Done");
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).last();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator heading(String name) {
        return page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    Person fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Types into the text of the story, where `fill` would replace what the editor keeps. */
    Person write(String text) {
        field("Body").click();
        page.keyboard().type(text);
        return this;
    }

    /** Chooses from a combo box by typing the beginning. */
    Person choose(String label, String item) {
        var field = page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
        field.click();
        field.fill(item);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .first()
                .click();
        return this;
    }

    Person sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /** A button that belongs to the row or card with these words. */
    Locator rowButton(String words, String button) {
        return page.locator("vaadin-grid-cell-content, li, tr, .item")
                .filter(new Locator.FilterOptions().setHasText(words))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first();
    }

    boolean hasButton(String name) {
        return button(name).isVisible();
    }

    /** Enters a day and a time of day where both are asked for together. */
    Person fillMoment(String label, String day, String time) {
        var inputs = page.locator("vaadin-date-time-picker")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("input");
        inputs.nth(0).fill(day);
        inputs.nth(0).press("Enter");
        inputs.nth(1).fill(time);
        inputs.nth(1).press("Enter");
        return this;
    }

    /** Presses keys one after another, wherever the focus is, each once the console has nothing left to do. */
    Person press(String... keys) {
        View.settle(page);
        for (var key : keys) {
            page.keyboard().press(key);
            View.settle(page);
        }
        return this;
    }

    /** Types as a person does, into whatever has the focus. */
    Person type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Gives the account a password of its own, so that it can come in by the door. */
    Person choosePassword(String password) {
        open("account").fill("New password", password).fill("New password, again", password);
        return click("Change password").sees("Your password is changed.");
    }

    /** Goes on with the Tab key until what has this name is focused. */
    Person tabTo(String name) {
        var seen = new ArrayList<String>();
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            var focused = String.valueOf(page.evaluate(NAME_OF_FOCUSED)).strip();
            if (focused.equals(name)) {
                return this;
            }
            seen.add(focused);
        }
        throw new AssertionError("No Tab leads to " + name + ", only to " + seen);
    }

    /** Waits until something the person did has happened. */
    Person until(BooleanSupplier condition) {
        Eventually.holds(Duration.ofSeconds(5), "what was done is seen", condition);
        return this;
    }

    /** Waits until autosave has said that everything is kept. */
    Person untilSaved() {
        page.locator(".saved").getByText("Saved").waitFor();
        return this;
    }

    /** The number in the address of the story that is open. */
    String storyPath() {
        return page.url().substring(console.length() + 1);
    }

    @Override
    public void close() {
        context.close();
    }
}
