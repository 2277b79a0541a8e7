package org.stet.site.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.stet.core.dossier.PublishedDossiers;
import org.stet.core.publication.PublishedArchive;
import org.stet.core.publication.PublishedArchive.Month;
import org.stet.core.publication.PublishedCorrections;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.ReadyBytes;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Months;

/**
 * {@code /sitemap.xml} leads to a sitemap of the lists, {@code /sitemap-lists.xml}, and to one per month of publication,
 * {@code /sitemap-2026-11.xml}. A month of more stories than a sitemap may hold goes on in {@code /sitemap-2026-11-2.xml}.
 * All stand at the root, because a sitemap may only list what is below its own folder. When something last changed is told as readers are told: a typo moves nothing.
 */
@Component
class Sitemaps implements PageSource {

    private static final String INDEX = "/sitemap.xml";
    private static final String LISTS = "/sitemap-lists.xml";
    private static final Pattern MONTH =
            Pattern.compile("/sitemap-([0-9]{4}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9][0-9]))?\\.xml");
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Set<Subject> SUBJECTS =
            Set.of(Subject.FRONT, Subject.SETTINGS, Subject.SECTIONS, Subject.LISTS);

    private final Months months;
    private final PublishedArchive archive;
    private final PublishedCorrections corrections;
    private final PublishedDossiers dossiers;
    private final Frames frames;
    private final int limit;

    Sitemaps(
            Months months,
            PublishedArchive archive,
            PublishedCorrections corrections,
            PublishedDossiers dossiers,
            Frames frames,
            SitemapProperties properties) {
        this.months = months;
        this.archive = archive;
        this.corrections = corrections;
        this.dossiers = dossiers;
        this.frames = frames;
        this.limit = properties.limit();
    }

    @Override
    public boolean owns(String path) {
        return path.equals(INDEX) || path.equals(LISTS) || MONTH.matcher(path).matches();
    }

    @Override
    public Page render(PageAddress address) {
        var frame = frames.now();
        return switch (address.path()) {
            case INDEX -> index(frame);
            case LISTS -> lists(frame);
            default -> month(address.path(), frame);
        };
    }

    private Page index(Frame frame) {
        var filled = months.in(frame.settings().zone());
        return page("sitemapindex", out -> {
            filled.stream()
                    .map(Month::changed)
                    .max(Instant::compareTo)
                    .ifPresent(last -> entry(out, "sitemap", frame.absolute(LISTS), last));
            for (var month : filled) {
                parts(month).forEach(name -> entry(out, "sitemap", frame.absolute(name), month.changed()));
            }
        });
    }

    private List<String> parts(Month month) {
        return IntStream.rangeClosed(1, Math.ceilDiv(month.stories(), limit))
                .mapToObj(part -> "/sitemap-" + month.month() + (part == 1 ? "" : "-" + part) + ".xml")
                .toList();
    }

    private Page lists(Frame frame) {
        var categories = archive.categories(frame.now());
        var authors = archive.authors(frame.now());
        var tags = archive.tags(frame.now());
        var filled = months.in(frame.settings().zone());
        return page("urlset", out -> {
            filled.stream()
                    .map(Month::changed)
                    .max(Instant::compareTo)
                    .ifPresent(last -> entry(out, "url", frame.absolute("/"), last));
            for (var each : categories) {
                frame.section(each.list())
                        .ifPresent(section -> entry(out, "url", frame.absolute(section.href()), each.changed()));
            }
            corrections
                    .latest(frame.now(), 1, 0)
                    .forEach(each -> entry(out, "url", frame.absolute("/corrections"), each.at()));
            authors.forEach(each -> entry(out, "url", frame.absolute("/author/" + each.list()), each.changed()));
            tags.forEach(each -> entry(out, "url", frame.absolute("/tag/" + each.list()), each.changed()));
            dossiers.listed(frame.now())
                    .forEach(each -> entry(out, "url", frame.absolute("/dossiers/" + each.slug()), each.changed()));
            filled.forEach(each -> entry(out, "url", frame.absolute("/archive/" + each.month()), each.changed()));
        });
    }

    private Page month(String path, Frame frame) {
        var parts = MONTH.matcher(path);
        if (!parts.matches()) {
            return new Page.Missing();
        }
        var part = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        var zone = frame.settings().zone();
        var lines = archive.lines(YearMonth.parse(parts.group(1)), zone, frame.now(), limit, (part - 1) * limit);
        if (lines.isEmpty()) {
            return new Page.Missing();
        }
        return page(
                "urlset",
                out -> lines.forEach(
                        line -> entry(out, "url", frame.absolute("/articles/" + line.slug()), line.changed())));
    }

    private static Page page(String root, Consumer<Xml> inside) {
        return new Page.Text(document(root, inside), SUBJECTS, Set.of(), null);
    }

    static ReadyBytes document(String root, Consumer<Xml> inside) {
        return Xml.document(
                "application/xml;charset=utf-8", root, out -> inside.accept(out.attribute("xmlns", NAMESPACE)));
    }

    private static void entry(Xml out, String name, String address, Instant changed) {
        out.element(
                name,
                entry -> entry.element("loc", address)
                        .element(
                                "lastmod",
                                changed.truncatedTo(ChronoUnit.SECONDS).toString()));
    }
}
