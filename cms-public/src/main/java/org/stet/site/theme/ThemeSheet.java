package org.stet.site.theme;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.ReadyBytes;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;

/** {@code /theme.css}: the colours of the sections, the accent and whatever the newsroom's look has of its own. */
@Component
class ThemeSheet implements PageSource {

    private static final Set<Subject> SUBJECTS = Set.of(Subject.SECTIONS, Subject.SETTINGS, Subject.FRONT);

    private final Frames frames;

    ThemeSheet(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean owns(String path) {
        return path.equals(Frame.THEME);
    }

    @Override
    public Page render(PageAddress address) {
        var css = ThemeCss.of(frames.now()).getBytes(StandardCharsets.UTF_8);
        return new Page.Text(ReadyBytes.of("text/css;charset=utf-8", css), SUBJECTS, Set.of(), null);
    }
}
