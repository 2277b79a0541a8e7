package org.stet.site.category;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.ReadyBytes;
import org.stet.site.shell.Frames;

/**
 * {@code /categories.css}: the colours the newsroom chose. A section gives hue and colourfulness, the theme sets the lightness,
 * so every choice stays readable; the accent colour goes by the same rule. Slugs and colours are checked by the core.
 */
@Component
class CategoryColours implements PageSource {

    /** What the theme has anyway. */
    private static final String THEME_ACCENT = "#1c4e9e";

    private static final Set<Subject> SUBJECTS = Set.of(Subject.SECTIONS, Subject.SETTINGS, Subject.FRONT);

    private static final String ACCENT = """
            @supports (color:oklch(from red l c h)) and (color:light-dark(red,red)){
              :root{--accent:%s;--pencil:light-dark(oklch(from var(--accent) .44 min(c,.16) h),\
            oklch(from var(--accent) .79 min(c,.11) h))}
            }
            """;

    private final Frames frames;

    CategoryColours(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/categories.css");
    }

    @Override
    public Page render(PageAddress address) {
        var css = new StringBuilder();
        var frame = frames.now();
        for (var section : frame.byId().values()) {
            css.append("[data-cat=\"%s\"]{--cat:%s}\n"
                    .formatted(section.key(), section.entry().colour()));
        }
        var accent = frame.settings().accentColour();
        if (!accent.equals(THEME_ACCENT)) {
            css.append(ACCENT.formatted(accent));
        }
        var bytes = ReadyBytes.of("text/css;charset=utf-8", css.toString().getBytes(StandardCharsets.UTF_8));
        return new Page.Text(bytes, SUBJECTS, Set.of(), null);
    }
}
