package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** axe finds no violation (WCAG 2.2 A and AA, best practices) on any view and any page, nor in the colours of the dark. */
class AccessibilityTests {

    /** Vaadin's own notice of a lost connection stands outside all landmarks and is no component of ours. */
    private static final String CONNECTION_NOTICE = "vaadin-connection-indicator";

    /**
     * Two findings in the shadows of Vaadin's components, which we cannot reach: tabs keep their scroller, where no key leads,
     * inside the list of tabs; the head of a column of check boxes is empty where not everything can be chosen at once.
     */
    private static final Map<String, String> INSIDE_VAADIN = Map.of(
            "aria-required-children", "[vaadin-tabs]",
            "empty-table-header", "[[vaadin-grid, #vaadin-grid-cell-0]]");

    /** A preview runs no script, so axe would wait in it for ever. What it shows is looked at as a page of the site. */
    private static final String WITHOUT_PREVIEWS =
            "() => document.querySelectorAll('iframe[sandbox]').forEach(frame => frame.remove())";

    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    /** What the colours decide: the rest of a page is the same in the dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static RunningNewsroom newsroom;

    @BeforeAll
    static void open() {
        newsroom = STAGE.newsroom();
    }

    @Test
    void noViewOfTheConsoleHasAViolation() {
        var found = new ArrayList<String>();
        for (var view : View.ALL) {
            var person = STAGE.person(view.role());
            view.open(person);
            for (var theme : THEMES) {
                found.addAll(violations(person.page, view.name(), theme));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noPageOfTheSiteHasAViolation() {
        var found = new ArrayList<String>();
        try (var context = STAGE.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            var reader = context.newPage();
            for (var page : SitePage.all(newsroom)) {
                reader.navigate(page.url());
                for (var theme : THEMES) {
                    found.addAll(violations(reader, page.name(), theme));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** The catalogue of views is whole: whatever the drawer leads an editor or an administrator to is in it. */
    @Test
    void theCatalogueHasEveryViewOfTheDrawer() {
        for (var role : List.of(Role.EDITOR, Role.ADMIN)) {
            var person = STAGE.person(role).open("");
            var places = person.page.locator("vaadin-side-nav-item").evaluateAll("all => all.map(i => i.path)");
            assertThat((List<?>) places)
                    .isNotEmpty()
                    .allSatisfy(place ->
                            assertThat(View.ALL).extracting(View::place).contains(place.toString()));
        }
    }

    private static List<String> violations(Page page, String name, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        View.settle(page);
        page.evaluate(WITHOUT_PREVIEWS);
        var axe = new AxeBuilder(page).exclude(CONNECTION_NOTICE);
        if (theme == ColorScheme.DARK) {
            axe.withRules(COLOURS);
        }
        return axe.analyze().getViolations().stream()
                .filter(rule -> !isInsideVaadin(rule))
                .map(rule -> name + ", " + theme + ": " + words(rule))
                .toList();
    }

    private static boolean isInsideVaadin(Rule rule) {
        var target = INSIDE_VAADIN.get(rule.getId());
        return target != null
                && rule.getNodes().stream()
                        .allMatch(node -> node.getTarget().toString().equals(target));
    }

    private static String words(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .map(node -> node.substring(0, Math.min(node.length(), 300)))
                        .collect(Collectors.joining("; "));
    }
}
