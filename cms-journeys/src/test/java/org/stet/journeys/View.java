package org.stet.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.Role;

/**
 * One view of the console in one state, as whoever works there sees it.
 *
 * @param name its file among the screenshots
 * @param place its address; the list to look in where {@code first} is given
 * @param first of the links on that list, the first whose address has this form
 * @param opening keys that open what is looked at
 */
record View(String name, Role role, String place, @Nullable Pattern first, List<String> opening) {

    /** Everything there is; the list is compared with what the drawer leads to. */
    static final List<View> ALL = List.of(
            at("desk", Role.EDITOR, ""),
            at("desk-writer", Role.WRITER, ""),
            at("desk-reviewer", Role.REVIEWER, ""),
            at("stories", Role.EDITOR, "stories"),
            at("stories-nothing-found", Role.EDITOR, "stories?q=zzzz"),
            first("story", Role.EDITOR, "stories?state=SETTLED", "stories/\\d+"),
            new View(
                    "publish",
                    Role.EDITOR,
                    "stories?state=SETTLED",
                    Pattern.compile("/?stories/\\d+(?:\\?.*)?"),
                    List.of("Control+Enter")),
            first("story-draft", Role.WRITER, "stories?state=DRAFT", "stories/\\d+"),
            first("story-changes-requested", Role.WRITER, "stories?state=CHANGES_REQUESTED", "stories/\\d+"),
            at("review-queue", Role.REVIEWER, "review"),
            first("review", Role.REVIEWER, "review", "review/\\d+"),
            at("calendar", Role.EDITOR, "calendar"),
            at("calendar-week", Role.WRITER, "calendar?view=week"),
            at("board", Role.EDITOR, "board"),
            at("front-page", Role.EDITOR, "front-page"),
            at("dossiers", Role.EDITOR, "dossiers"),
            first("dossier", Role.EDITOR, "dossiers", "dossiers/\\d+"),
            at("dossier-new", Role.EDITOR, "dossiers/new"),
            at("ticker", Role.EDITOR, "ticker"),
            at("breaking", Role.EDITOR, "breaking"),
            at("live", Role.EDITOR, "live/1"),
            at("media", Role.EDITOR, "media"),
            first("picture", Role.EDITOR, "media", "media/[A-Za-z0-9-]+"),
            at("authors", Role.EDITOR, "authors"),
            first("author", Role.EDITOR, "authors", "authors/\\d+"),
            at("categories", Role.EDITOR, "categories"),
            first("category", Role.EDITOR, "categories", "categories/\\d+"),
            at("tags", Role.EDITOR, "tags"),
            at("accounts", Role.ADMIN, "accounts"),
            first("account", Role.ADMIN, "accounts", "accounts/\\d+"),
            at("account-new", Role.ADMIN, "accounts/new"),
            at("settings", Role.ADMIN, "settings"),
            at("theme", Role.ADMIN, "theme"),
            at("openness", Role.ADMIN, "openness"),
            at("audit", Role.ADMIN, "audit"),
            at("mail", Role.ADMIN, "mail"),
            at("inbox", Role.REVIEWER, "inbox"),
            at("inbox-unread", Role.WRITER, "inbox?show=unread"),
            new View("inbox-open", Role.EDITOR, "", null, List.of("g", "i")),
            at("own-account", Role.WRITER, "account"),
            at("not-found", Role.WRITER, "no-such-view"),
            new View("search", Role.EDITOR, "", null, List.of("Control+k")),
            new View("keys", Role.EDITOR, "", null, List.of("?")));

    private static View at(String name, Role role, String place) {
        return new View(name, role, place, null, List.of());
    }

    private static View first(String name, Role role, String place, String form) {
        return new View(name, role, place, Pattern.compile("/?" + form + "(?:\\?.*)?"), List.of());
    }

    /** Opens it and waits until nothing more arrives. */
    void open(Person person) {
        person.open(place);
        if (first != null) {
            person.page.locator("main a[href]").first().waitFor();
            var links = person.page.locator("main a[href]").evaluateAll("all => all.map(a => a.getAttribute('href'))");
            var found = ((List<?>) links)
                    .stream()
                            .map(Object::toString)
                            .filter(link -> first.matcher(link).matches())
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("No link to " + first + " in " + place));
            person.open(found.replaceFirst("^/", ""));
        }
        settle(person.page);
        opening.forEach(keys -> {
            person.page.keyboard().press(keys);
            settle(person.page);
        });
    }

    /** Vaadin is idle, pictures and fonts are there, and nothing moves any more. */
    static void settle(Page page) {
        page.waitForFunction(
                "() => !window.Vaadin?.Flow?.clients || Object.values(Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        page.waitForFunction("() => document.fonts.status === 'loaded'"
                + " && [...document.images].filter(i => i.loading !== 'lazy').every(i => i.complete)");
        page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running'"
                + " || a.effect.getComputedTiming().iterations === Infinity)");
    }
}
