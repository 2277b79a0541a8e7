package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Readers who zoom, print, choose their own colours, listen or use no mouse: every template, also at its extremes. */
class ReadingTests {

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static final int LATE_MILLIS = 400;

    private static List<SitePage> pages = List.of();

    @BeforeAll
    static void open() {
        pages = SitePage.all(STAGE.newsroom());
    }

    /** WCAG 1.4.10 and 1.4.4: 200 % and 400 % of a window 1280 wide are 640 and 320 CSS pixels. */
    @Test
    void nothingScrollsSidewaysOrIsCutWhenZoomed() {
        var found = new ArrayList<String>();
        for (var width : List.of(640, 320)) {
            try (var reader = reader(width, 512)) {
                for (var page : pages) {
                    var shown = open(reader, page);
                    found.addAll(problems(shown, page.name() + " at " + width, OVERFLOW));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothingMovesWhileAPageLoads() {
        assertThat(movedWhileLoading(reader -> {})).isEmpty();
    }

    /** A typeface that arrives after the text is for the next page: it never sets lines again under a reader's eyes. */
    @Test
    void nothingMovesWhenTypefacesComeLate() {
        assertThat(movedWhileLoading(reader -> late(reader, ".woff2"))).isEmpty();
    }

    /** What a script switches on has its room in the page from the start. */
    @Test
    void nothingMovesWhenScriptsComeLate() {
        assertThat(movedWhileLoading(reader -> late(reader, ".js"))).isEmpty();
    }

    private static void late(BrowserContext reader, String kind) {
        reader.route(url -> url.endsWith(kind), route -> {
            route.request().frame().page().waitForTimeout(LATE_MILLIS);
            route.resume();
        });
    }

    private static List<String> movedWhileLoading(Consumer<BrowserContext> connection) {
        var moved = new ArrayList<String>();
        for (var width : List.of(1280, 390)) {
            for (var page : pages) {
                try (var reader = reader(width, 800)) {
                    connection.accept(reader);
                    moved.addAll(problems(open(reader, page), page.name() + " at " + width, SHIFTS));
                }
            }
        }
        return moved;
    }

    @Test
    void withForcedColoursFocusIsSeenAndControlsHaveEdges() {
        var found = new ArrayList<String>();
        try (var reader = reader(1280, 800)) {
            for (var page : pages) {
                var shown = open(reader, page);
                shown.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                found.addAll(problems(shown, page.name(), EDGES));
                for (var step = 0; step < 12; step++) {
                    shown.keyboard().press("Tab");
                    found.addAll(problems(shown, page.name(), FOCUS));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void landmarksAndHeadingsStandInOrder() {
        var found = new ArrayList<String>();
        try (var reader = reader(1280, 800)) {
            for (var page : pages) {
                found.addAll(problems(open(reader, page), page.name(), OUTLINE));
            }
        }
        assertThat(found).isEmpty();
    }

    /** Letters of a line, measured on the text itself, at 18 px or more. */
    @Test
    void linesHoldSixtyToSeventyFiveLettersOnADesk() {
        try (var reader = reader(1440, 900)) {
            var shown = open(
                    reader,
                    pages.stream()
                            .filter(each -> each.name().equals("article"))
                            .findFirst()
                            .orElseThrow());
            var measured = ((List<?>) shown.evaluate(LINES))
                    .stream().map(each -> Double.valueOf(each.toString())).toList();
            assertThat(measured.getFirst()).as("px").isGreaterThanOrEqualTo(18);
            assertThat(measured.getLast()).as("letters").isBetween(60.0, 75.0);
        }
    }

    /** A headline in Latin letters on an Arabic page keeps its order, and stands where the others begin. */
    @Test
    void aHeadlineOfTheOtherDirectionKeepsItsOrder() {
        try (var reader = reader(1280, 800)) {
            var shown = open(reader, SitePage.rightToLeft().get(1));
            assertThat(shown.locator("h1").evaluate(OTHER_DIRECTION)).isEqualTo(List.of(true, true));
        }
    }

    @Test
    void paperShowsTheStoryAndNothingToPress() {
        try (var reader = reader(794, 1123)) {
            for (var page : pages) {
                if (page.url().contains("/articles/")) {
                    var shown = open(reader, page);
                    shown.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    for (var seen : List.of("h1", ".by", ".by__when time", ".text", ".url")) {
                        assertThat(shown.locator("main " + seen).first().isVisible())
                                .as(page.name() + " " + seen)
                                .isTrue();
                    }
                    for (var hidden :
                            List.of(".nav", ".find", ".ticker", ".theme", ".btn", ".side", ".foot nav", ".skip")) {
                        assertThat(shown.locator(hidden).all())
                                .as(page.name() + " " + hidden)
                                .noneMatch(each -> each.isVisible());
                    }
                }
            }
            var shown = open(
                    reader,
                    pages.stream()
                            .filter(each -> each.name().equals("article"))
                            .findFirst()
                            .orElseThrow());
            shown.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(shown.locator("figcaption cite").first().isVisible()).isTrue();
        }
    }

    private static BrowserContext reader(int width, int height) {
        return STAGE.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    private static Page open(BrowserContext reader, SitePage page) {
        var shown = reader.pages().isEmpty() ? reader.newPage() : reader.pages().getFirst();
        shown.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setForcedColors(ForcedColors.NONE));
        shown.navigate(page.url());
        View.settle(shown);
        return shown;
    }

    private static List<String> problems(Page shown, String name, String script) {
        return ((List<?>) shown.evaluate(script))
                .stream().map(each -> name + ": " + each).toList();
    }

    /** What is wider than the window, what is cut in its box, and controls that lie outside where nothing scrolls. */
    private static final String OVERFLOW = """
            () => {
              const found = [], wide = document.documentElement.scrollWidth - innerWidth
              if (wide > 0) found.push('scrolls sideways by ' + wide)
              const scrolls = e => e && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement))
              const named = e => e.tagName.toLowerCase() + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40)
              for (const e of document.querySelectorAll('h1,h2,h3,p,a,button,label,summary,li,dt,dd,time,input')) {
                if (e.closest('.vh,.ticker,.skip,[hidden],svg') || !e.checkVisibility()) continue
                const box = e.getBoundingClientRect()
                if (box.width && (box.left < -1 || box.right > innerWidth + 1) && !scrolls(e)) found.push('outside: ' + named(e))
                const style = getComputedStyle(e)
                if (/hidden|clip/.test(style.overflow) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
                  found.push('cut: ' + named(e))
              }
              return found
            }""";

    private static final String EDGES = """
            () => [...document.querySelectorAll('.btn,.label,.theme label:has(:checked),input[type=search],.breaking')]
              .filter(e => e.checkVisibility())
              .filter(e => { const s = getComputedStyle(e); return s.borderTopStyle === 'none' || s.borderTopWidth === '0px' })
              .map(e => 'no edge: ' + e.className + ' ' + e.textContent.trim().slice(0, 30))""";

    private static final String FOCUS = """
            () => {
              const e = document.activeElement
              if (!e || e === document.body) return []
              const drawn = x => { const s = getComputedStyle(x); return s.outlineStyle !== 'none' && s.outlineWidth !== '0px' }
              for (let x = e; x && x !== document.body; x = x.parentElement) if (drawn(x)) return []
              return ['no focus seen: ' + e.outerHTML.slice(0, 120)]
            }""";

    private static final String OUTLINE = """
            () => {
              const found = [], all = s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility())
              for (const s of ['main', 'body>footer', 'h1']) if (all(s).length !== 1) found.push(all(s).length + ' of ' + s)
              if (!all('body>header').length) found.push('no banner')
              let before = 0
              for (const h of all('h1,h2,h3,h4')) {
                const level = +h.tagName[1]
                if (level > before + 1) found.push(h.tagName + ' after H' + before + ': ' + h.textContent.trim().slice(0, 40))
                before = level
              }
              const names = all('nav').map(e => e.getAttribute('aria-label') ||
                document.getElementById(e.getAttribute('aria-labelledby'))?.textContent || '')
              if (names.some(n => !n.trim())) found.push('a nav without a name')
              if (new Set(names).size < names.length) found.push('navs of one name: ' + names)
              return found
            }""";

    /** Everything that was laid out twice, as Cumulative Layout Shift counts it: how much, and which elements. */
    private static final String SHIFTS = """
            () => new Promise(done => {
                const found = []
                const name = node => node?.nodeType === 1 ? node.tagName + '.' + node.className : node?.nodeName
                new PerformanceObserver(list => list.getEntries().forEach(shift => found.push(
                        shift.value + ' by ' + shift.sources.map(source => name(source.node)))))
                    .observe({type: 'layout-shift', buffered: true})
                setTimeout(() => done(found), 200)
            })""";

    private static final String OTHER_DIRECTION = """
            h1 => {
              h1.textContent = 'Harbour wins!'
              const letter = n => {
                const range = document.createRange()
                range.setStart(h1.firstChild, n)
                range.setEnd(h1.firstChild, n + 1)
                return range.getBoundingClientRect()
              }
              const last = letter(12)
              return [last.left > letter(0).left, Math.abs(last.right - h1.getBoundingClientRect().right) < 3]
            }""";

    private static final String LINES = """
            () => {
              const p = [...document.querySelectorAll('.art__body .text>p:not(.note)')]
                .sort((a, b) => b.textContent.length - a.textContent.length)[0]
              const style = getComputedStyle(p), size = parseFloat(style.fontSize)
              const lines = Math.round(p.getBoundingClientRect().height / parseFloat(style.lineHeight))
              return [size, p.textContent.trim().length / (lines - .5)]
            }""";
}
