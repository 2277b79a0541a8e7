package org.stet.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.stet.core.account.Role;

/** Somebody of the newsroom at a browser, who finds everything by the words on it. */
final class Person implements AutoCloseable {

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
        var options = new Browser.NewContextOptions().setViewportSize(1440, 900);
        var person = new Person(browser.newContext(options), newsroom.consoleUrl());
        person.page.navigate(newsroom.signInLink(role));
        person.heading("Desk").waitFor();
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

    /** The verb on an open dialog, which bears the same name as the one that opened it. */
    Person confirm(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        dialog().waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        return this;
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

    boolean hasButton(String name) {
        return button(name).isVisible();
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
