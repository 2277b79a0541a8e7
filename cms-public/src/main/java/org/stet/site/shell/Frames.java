package org.stet.site.shell;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.breaking.PublishedBreaking;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryId;
import org.stet.core.media.PictureLibrary;
import org.stet.core.media.PictureVariants;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.theme.CurrentTheme;
import org.stet.core.theme.Theme;
import org.stet.core.ticker.LiveTicker;

/** Puts the frame together, as of the database's now. */
@Component
public class Frames {

    private final DatabaseClock clock;
    private final CurrentSettings settings;
    private final CategoryDirectory categories;
    private final PublishedArticles articles;
    private final LiveTicker ticker;
    private final PublishedBreaking breaking;
    private final PictureLibrary pictures;
    private final CurrentTheme theme;
    private final Assets assets;
    private volatile SiteSettings last =
            new SiteSettings(0, "Stet", "", "UTC", "en", "http://localhost", "#1c4e9e", null, 250, true);

    Frames(
            DatabaseClock clock,
            CurrentSettings settings,
            CategoryDirectory categories,
            PublishedArticles articles,
            LiveTicker ticker,
            PublishedBreaking breaking,
            PictureLibrary pictures,
            CurrentTheme theme,
            Assets assets) {
        this.clock = clock;
        this.settings = settings;
        this.categories = categories;
        this.articles = articles;
        this.ticker = ticker;
        this.breaking = breaking;
        this.pictures = pictures;
        this.theme = theme;
        this.assets = assets;
    }

    public Frame now() {
        return with(Set.of());
    }

    /** The frame as it would be if stories stood in these categories too. */
    public Frame with(Set<CategoryId> more) {
        return at(clock.now(), more);
    }

    /** The frame as readers see, saw or will see it at an instant. */
    public Frame at(Instant instant) {
        return at(instant, Set.of());
    }

    private Frame at(Instant now, Set<CategoryId> more) {
        var current = settings.get();
        last = current;
        var filled = new HashSet<>(articles.categories(now));
        filled.addAll(more);
        var open = openSections(filled);
        return new Frame(
                current,
                logo(current),
                open.values().stream()
                        .filter(each -> each.entry().parent() == null)
                        .toList(),
                open,
                ticker.at(now),
                breaking.at(now).orElse(null),
                assets.stylesheet(),
                assets.roman(),
                assets.icon(),
                assets.script(),
                theme.get(),
                Frame.THEME,
                now);
    }

    /** Readers learn of a section with the first story in it or below it, so that no name gives away what is planned. */
    private Map<CategoryId, Section> openSections(Set<CategoryId> filled) {
        var all = categories.all().stream()
                .map(Section::new)
                .collect(toMap(section -> section.entry().id(), section -> section, (a, b) -> a, LinkedHashMap::new));
        var open = new HashSet<CategoryId>();
        for (var id : filled) {
            for (var each = all.get(id); each != null && open.add(each.entry().id()); each = parent(each, all)) {}
        }
        all.keySet().retainAll(open);
        return all;
    }

    private static @Nullable Section parent(Section section, Map<CategoryId, Section> all) {
        var parent = section.entry().parent();
        return parent == null ? null : all.get(parent);
    }

    /** A frame that needs no database: of the settings that were last read. */
    public Frame bare() {
        return new Frame(
                last,
                null,
                List.of(),
                Map.of(),
                List.of(),
                null,
                assets.stylesheet(),
                assets.roman(),
                assets.icon(),
                assets.script(),
                Theme.PLAIN,
                Frame.THEME,
                Instant.EPOCH);
    }

    private @Nullable Logo logo(SiteSettings current) {
        var id = current.logo();
        return id == null
                ? null
                : pictures.find(id)
                        .map(found -> new Logo(PictureVariants.address(id), found.width(), found.height()))
                        .orElse(null);
    }
}
