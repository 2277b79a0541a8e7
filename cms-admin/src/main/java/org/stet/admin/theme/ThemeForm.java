package org.stet.admin.theme;

import org.stet.core.theme.Density;
import org.stet.core.theme.Masthead;
import org.stet.core.theme.Theme;
import org.stet.core.theme.Typeface;

/** What an administrator chooses for the look of the site. */
public record ThemeForm(
        String paper,
        String ink,
        String alarm,
        Typeface headlines,
        Typeface prose,
        Masthead masthead,
        Density density) {

    static ThemeForm of(Theme theme) {
        return new ThemeForm(
                theme.paper(),
                theme.ink(),
                theme.alarm(),
                theme.headlines(),
                theme.prose(),
                theme.masthead(),
                theme.density());
    }

    /** As the core takes it, based on what stood there at {@code version}. */
    Theme basedOn(long version) {
        return new Theme(version, paper, ink, alarm, headlines, prose, masthead, density);
    }
}
