package org.stet.site.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.core.theme.Density;
import org.stet.core.theme.Masthead;
import org.stet.core.theme.Palette;
import org.stet.core.theme.Theme;
import org.stet.core.theme.Typeface;
import org.stet.site.shell.Frame;

/**
 * A frame's look in CSS. A section and the accent give hue and colourfulness and the sheet sets the lightness, so every choice
 * stays readable; colours and keys are checked by the core. What is as in the plain theme is left out.
 */
public final class ThemeCss {

    /** What the sheet has anyway. */
    private static final String PLAIN_ACCENT = "#1c4e9e";

    private static final String ACCENT = """
            @supports (color:oklch(from red l c h)) and (color:light-dark(red,red)){
              :root{--accent:%s;--pencil:light-dark(oklch(from var(--accent) .44 min(c,.16) h),\
            oklch(from var(--accent) .79 min(c,.11) h))}
            }
            """;

    private static final String CENTRED = """
            .head--front .top{grid-template-columns:1fr;justify-items:center;text-align:center}
            .head--front .top__note{text-align:center}
            .head--front .nav ul{margin-inline:auto}
            """;

    private static final String DENSE = """
            :root{--s-5:1.125rem;--s-6:1.375rem;--s-7:clamp(1.5rem,1.3rem + 1vw,2rem);\
            --s-8:clamp(1.75rem,1.4rem + 1.6vw,2.75rem);--gut:clamp(1rem,.8rem + .9vw,1.5rem);--t-6:clamp(1.375rem,1.25rem + .6vw,1.75rem)}
            """;

    private ThemeCss() {}

    public static String of(Frame frame) {
        var css = new StringBuilder();
        for (var section : frame.byId().values()) {
            css.append("[data-cat=\"%s\"]{--cat:%s}\n"
                    .formatted(section.key(), section.entry().colour()));
        }
        var accent = frame.settings().accentColour();
        if (!accent.equals(PLAIN_ACCENT)) {
            css.append(ACCENT.formatted(accent));
        }
        return css.append(look(frame.theme())).toString();
    }

    private static String look(Theme theme) {
        var css = new StringBuilder();
        if (!theme.palette().equals(Theme.PLAIN.palette())) {
            css.append(colours(theme.palette()));
        }
        if (theme.headlines() != Typeface.STET_SERIF) {
            css.append(":root{--serif:%s}\n".formatted(stack(theme.headlines())));
        }
        if (theme.prose() != Typeface.STET_SERIF) {
            css.append(":root{--prose:%s}\n".formatted(stack(theme.prose())));
        }
        return css.append(theme.masthead() == Masthead.CENTRE ? CENTRED : "")
                .append(theme.density() == Density.DENSE ? DENSE : "")
                .toString();
    }

    private static String stack(Typeface typeface) {
        return switch (typeface) {
            case STET_SERIF -> "\"Stet Serif\",\"Stet Fallback\",Georgia,\"Noto Serif\",serif";
            case SYSTEM_SERIF -> "\"Iowan Old Style\",Charter,Georgia,\"Noto Serif\",\"Liberation Serif\",serif";
            case SYSTEM_SANS -> "var(--sans)";
        };
    }

    /** The light colours for every browser, and both for those that know {@code light-dark()}. */
    private static String colours(Palette palette) {
        var light = tokens(palette, true);
        var dark = tokens(palette, false);
        var plain = light.entrySet().stream()
                .map(token -> "--" + token.getKey() + ":" + token.getValue())
                .collect(Collectors.joining(";"));
        var both = light.entrySet().stream()
                .map(token ->
                        "--%s:light-dark(%s,%s)".formatted(token.getKey(), token.getValue(), dark.get(token.getKey())))
                .collect(Collectors.joining(";"));
        return ":root{%s}\n@supports (color:light-dark(red,red)){:root{%s}}\n".formatted(plain, both);
    }

    private static Map<String, String> tokens(Palette palette, boolean day) {
        var tones = day ? palette.light() : palette.dark();
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("paper", tones.paper());
        tokens.put("tint", tones.tint());
        tokens.put("line", tones.line());
        tokens.put("ink", tones.ink());
        tokens.put("ink-2", tones.ink2());
        tokens.put("ink-3", tones.ink3());
        tokens.put("alarm", day ? palette.urgent().onLight() : palette.urgent().onDark());
        tokens.put("alarm-fill", palette.urgent().ground());
        tokens.put("strip", day ? palette.strip().light() : palette.strip().dark());
        tokens.put("strip-ink", day ? palette.light().paper() : palette.dark().ink());
        tokens.put(
                "strip-3", day ? palette.strip().quietLight() : palette.strip().quietDark());
        return tokens;
    }
}
