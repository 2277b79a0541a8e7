package org.stet.site.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.breaking.BreakingLine;
import org.stet.core.category.CategoryId;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.Subject;
import org.stet.core.theme.Theme;
import org.stet.core.theme.Typeface;
import org.stet.core.ticker.TickerLine;
import org.stet.site.words.Words;

/** What stands around every page: name, sections, ticker, addresses of stylesheet and font. {@code now} is the database's. */
public record Frame(
        SiteSettings settings,
        @Nullable Logo logo,
        List<Section> sections,
        Map<CategoryId, Section> byId,
        List<TickerLine> ticker,
        @Nullable BreakingLine breaking,
        String stylesheet,
        String font,
        String icon,
        String script,
        Theme theme,
        String themeSheet,
        Instant now) {

    /** The address of the newsroom's own look. */
    public static final String THEME = "/theme.css";

    /** What every page that has a frame shows; which sections are open depends on the newest stories. */
    public static final Set<Subject> SUBJECTS =
            Set.of(Subject.SETTINGS, Subject.SECTIONS, Subject.TICKER, Subject.FRONT);

    public String name() {
        return settings.name();
    }

    public String tagline() {
        return settings.tagline();
    }

    public String absolute(String path) {
        return settings.absolute(path);
    }

    /** The same in another look. */
    public Frame in(Theme other, String sheet) {
        return new Frame(
                settings, logo, sections, byId, ticker, breaking, stylesheet, font, icon, script, other, sheet, now);
    }

    /** Whether pages need the upright font at once. */
    public boolean isSetInOwnFont() {
        return theme.headlines() == Typeface.STET_SERIF || theme.prose() == Typeface.STET_SERIF;
    }

    public Words words() {
        return Words.in(settings.locale());
    }

    public Moment moment(Instant instant) {
        return Moment.of(instant, settings.zone(), now, words());
    }

    public Moment today() {
        return moment(now);
    }

    /** When the day ends in the newsroom, and with it everything that is printed relative to today. */
    public Instant midnight() {
        return today().today().plusDays(1).atStartOfDay(settings.zone()).toInstant();
    }

    public Optional<Section> section(CategoryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The section of the navigation that a category belongs to. */
    public @Nullable Section topOf(@Nullable Section section) {
        var top = section;
        for (int depth = 0; top != null && top.entry().parent() != null && depth < 20; depth++) {
            top = byId.get(top.entry().parent());
        }
        return top;
    }
}
