package org.stet.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.stet.core.Wire;
import org.stet.core.account.Role;

/** One writer who types at random while everything around her is killed, cut and reloaded, and who remembers each character. */
final class Storm implements AutoCloseable {

    /** What can happen to somebody who writes; the weight says how often. */
    enum Mishap {
        RELOAD(5),
        TAB_CRASHES(4),
        BROWSER_IS_KILLED(3),
        NETWORK_IS_CUT(5),
        DATABASE_IS_AWAY(3),
        SERVER_IS_KILLED(2);

        private final int weight;

        Mishap(int weight) {
            this.weight = weight;
        }
    }

    private static final List<String> WORDS = List.of(
            "harbour", "ledger", "tide", "winter", "signal", "granite", "quiet", "ninety", "Tarn", "über", "ô", "42",
            "—");

    /** What stands on a screen this long is on this computer; the editor promises less. */
    private static final int SEEN_MS = 150;

    private static final Duration BACK = Duration.ofSeconds(90);

    private final RunningNewsroom newsroom;
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Path profile;
    private final Random random;
    private final String password;
    private final StringBuilder typed = new StringBuilder();
    private final Map<Mishap, Integer> survived = new EnumMap<>(Mishap.class);
    private BrowserContext browser;
    private Person writer;
    private final String story;

    Storm(RunningNewsroom newsroom, Path profile, long seed, String password) {
        this.newsroom = newsroom;
        this.profile = profile;
        this.random = new Random(seed);
        this.password = password;
        browser = launch();
        writer = Person.overWire(browser, newsroom, Role.WRITER).choosePassword(password);
        writer.open("").click("New story");
        writer.page.waitForURL(address -> address.contains("/stories/"));
        story = writer.storyPath();
        writer.page.onDialog(Dialog::accept);
    }

    private BrowserContext launch() {
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Browsers.EXECUTABLE)
                                .setViewportSize(1440, 900)
                                .setArgs(Browsers.ARGUMENTS));
    }

    /** Types and is disturbed once. */
    void gust() {
        typeSome();
        var mishap = pick();
        seen();
        try {
            meet(mishap);
            Eventually.holds(
                    BACK,
                    () -> "what was typed stands there:\n" + typed + "\ninstead of\n" + text(),
                    () -> text().equals(typed.toString()));
        } catch (PlaywrightException | AssertionError lost) {
            throw new AssertionError("After " + mishap + " and " + survived + "; see " + picture(), lost);
        }
        survived.merge(mishap, 1, Integer::sum);
    }

    /** What the writer looks at, kept beside the test's report. */
    private Path picture() {
        var file = Path.of("target", "storm.png").toAbsolutePath();
        writer.page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    private void meet(Mishap mishap) {
        switch (mishap) {
            case RELOAD -> reload();
            case TAB_CRASHES -> crash();
            case BROWSER_IS_KILLED -> killBrowser();
            case NETWORK_IS_CUT -> without(newsroom.consoleWire());
            case DATABASE_IS_AWAY -> without(newsroom.databaseWire());
            case SERVER_IS_KILLED -> killServer();
        }
    }

    private Mishap pick() {
        var all = Mishap.values();
        var left =
                random.nextInt(Arrays.stream(all).mapToInt(each -> each.weight).sum());
        for (var each : all) {
            left -= each.weight;
            if (left < 0) {
                return each;
            }
        }
        throw new IllegalStateException("The weights do not add up");
    }

    private void typeSome() {
        writer.field("Body").click();
        writer.page.keyboard().press("Control+End");
        for (int i = random.nextInt(1, 10); i > 0; i--) {
            var word = WORDS.get(random.nextInt(WORDS.size())) + " ";
            writer.page.keyboard().type(word);
            typed.append(word);
            writer.page.waitForTimeout(random.nextInt(0, 120));
        }
        writer.page.keyboard().type(".");
        typed.append('.');
    }

    private void seen() {
        writer.page.waitForTimeout(SEEN_MS);
    }

    private void reload() {
        writer.page.reload();
    }

    private void crash() {
        try {
            writer.page.navigate("chrome://crash");
        } catch (PlaywrightException itDied) {
            // That is what it is for.
        }
        writer.page.close();
        writer = atDesk();
    }

    private void killBrowser() {
        var killed = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(profile.toString()))
                .filter(ProcessHandle::destroyForcibly)
                .toList();
        Eventually.holds(
                Duration.ofSeconds(10),
                "the browser is gone",
                () -> killed.stream().noneMatch(ProcessHandle::isAlive));
        browser = launch();
        writer = Person.atDoor(browser, newsroom);
        writer.page.onDialog(Dialog::accept);
        writer.page.navigate(newsroom.consoleUrlByWire() + "/" + story);
        var door = writer.field("Password");
        door.or(writer.field("Body")).waitFor();
        if (door.isVisible()) {
            writer.fill("E-mail", "ada.lind@longhand.example")
                    .fill("Password", password)
                    .click("Sign in");
        }
    }

    private void without(Wire wire) {
        wire.cut();
        typeSome();
        writer.page.waitForTimeout(random.nextInt(0, 8_000));
        wire.mend();
        typeSome();
    }

    private void killServer() {
        newsroom.killConsole();
        typeSome();
        newsroom.restartConsole();
        var sheet = writer.page.locator(".signed-out");
        sheet.waitFor(new Locator.WaitForOptions().setTimeout(BACK.toMillis()));
        seen();
        sheet.getByLabel("Password").fill(password);
        sheet.locator("button.primary").click();
        sheet.waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.HIDDEN)
                .setTimeout(BACK.toMillis()));
    }

    private Person atDesk() {
        var person = Person.atDoor(browser, newsroom);
        person.page.onDialog(Dialog::accept);
        return person.open(story);
    }

    private String text() {
        var body = writer.page.getByLabel("Body").first();
        return body.isVisible() ? body.innerText().replace('\u00a0', ' ').stripTrailing() : "";
    }

    /** Types in calm weather, waits until all is saved and answers what somebody finds who comes to the story anew. */
    String saved() {
        typeSome();
        writer.untilSaved();
        writer.page.reload();
        writer.page.getByLabel("Body").first().waitFor();
        Eventually.holds(BACK, "the text is shown", () -> !text().isEmpty());
        return text();
    }

    String typed() {
        return typed.toString();
    }

    Map<Mishap, Integer> survived() {
        return survived;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
