package org.stet.site.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.search.SearchResult;
import org.stet.core.shared.Window;
import org.stet.site.search.Facet.Choice;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Section;

/** Sections, days and reporters as links. A section nobody may know of yet is not among them, whatever an index counts. */
record Facets(SearchAddress address, Frame frame) {

    private static final int YEARS = 10;

    /** A stretch of days that can be chosen. */
    private record Span(String name, LocalDate from, LocalDate to) {}

    private List<Span> spans() {
        var today = frame.today().today();
        var spans = new ArrayList<Span>();
        spans.add(new Span(frame.words().count("search.days", 7), today.minusDays(6), today));
        spans.add(new Span(frame.words().count("search.days", 30), today.minusDays(29), today));
        for (var year = today.getYear(); year > today.getYear() - YEARS; year--) {
            spans.add(new Span(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return spans;
    }

    List<Window> windows() {
        var zone = frame.settings().zone();
        return spans().stream()
                .map(span -> new Window(
                        SearchAddress.begin(span.from(), zone),
                        SearchAddress.begin(span.to().plusDays(1), zone)))
                .toList();
    }

    List<Facet> of(SearchResult result) {
        return List.of(
                new Facet(frame.words().say("search.section"), sections(result)),
                new Facet(frame.words().say("search.when"), days(result)),
                new Facet(frame.words().say("search.reporter"), reporters(result)));
    }

    /** A section's stories are those of the sections below it too. */
    private List<Choice> sections(SearchResult result) {
        var stories = new LinkedHashMap<Section, Integer>();
        result.sections().forEach((id, count) -> {
            var depth = 0;
            for (var each = frame.byId().get(id); each != null && depth++ < YEARS; each = above(each)) {
                stories.merge(each, count, Integer::sum);
            }
        });
        return stories.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue()))
                .map(each -> section(each.getKey(), each.getValue()))
                .toList();
    }

    private @Nullable Section above(Section section) {
        var parent = section.entry().parent();
        return parent == null ? null : frame.byId().get(parent);
    }

    private Choice section(Section section, int stories) {
        var current = section.key().equals(address.category());
        return new Choice(
                section.name(), address.in(current ? "" : section.key()).href(), stories, current);
    }

    private List<Choice> days(SearchResult result) {
        var choices = new ArrayList<Choice>();
        var spans = spans();
        for (int i = 0; i < result.spans().size(); i++) {
            var span = spans.get(i);
            var current = span.from().equals(address.from()) && span.to().equals(address.to());
            if (result.spans().get(i) > 0 || current) {
                var to = current ? address.between(null, null) : address.between(span.from(), span.to());
                choices.add(new Choice(span.name(), to.href(), result.spans().get(i), current));
            }
        }
        return choices;
    }

    private List<Choice> reporters(SearchResult result) {
        return result.authors().stream()
                .map(each -> {
                    var current = each.slug().value().equals(address.author());
                    var to = address.by(current ? "" : each.slug().value());
                    return new Choice(each.name(), to.href(), each.stories(), current);
                })
                .toList();
    }
}
