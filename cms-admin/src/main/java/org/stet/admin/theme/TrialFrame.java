package org.stet.admin.theme;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.StagePanel;
import org.stet.admin.component.Words;
import org.stet.core.theme.Theme;
import org.stet.core.theme.ThemeEditing;
import org.stet.core.theme.ThemeTrial;

/** The site's own front page in the look that is entered, as wide as a phone's screen or a desk's. */
class TrialFrame extends StagePanel {

    private final ThemeEditing editing;
    private final UnaryOperator<String> address;
    private @Nullable ThemeTrial trial;
    private @Nullable Theme shown;

    /** {@code address} makes a path of the site whole. */
    TrialFrame(ThemeEditing editing, UnaryOperator<String> address) {
        super(Words.of("theme.preview"), Words.of("theme.preview"));
        this.editing = editing;
        this.address = address;
        addClassName("trial");
        setWide(true);
    }

    @Override
    protected void choose(boolean wide) {
        setWide(wide);
    }

    /** Shows a look, unless it is shown already. */
    void show(Theme theme) {
        if (theme.equals(shown)) {
            return;
        }
        shown = theme;
        show(address.apply(turned(theme).path()));
    }

    /** The trial with this look; another one where it ended meanwhile, as after a night. */
    private ThemeTrial turned(Theme theme) {
        var current = trial;
        if (current != null && editing.turn(current, theme)) {
            return current;
        }
        var opened = editing.open(theme);
        trial = opened;
        return opened;
    }
}
