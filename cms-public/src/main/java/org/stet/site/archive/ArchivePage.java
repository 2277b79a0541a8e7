package org.stet.site.archive;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stet.core.dossier.PublishedDossiers.Listed;
import org.stet.core.publication.PublishedArchive.Month;
import org.stet.site.article.Listing;
import org.stet.site.words.Words;

/** Everything the archive's templates print. The listing is absent on the page that lists all months. */
public record ArchivePage(
        Words words,
        List<Month> months,
        List<Listed> dossiers,
        @Nullable YearMonth month,
        @Nullable Listing listing) {

    /** The months of each year, newest year first, and within it newest month first. */
    public Map<Integer, List<Month>> years() {
        var years = new TreeMap<Integer, List<Month>>(Comparator.reverseOrder());
        months.stream()
                .map(each -> each.month().getYear())
                .distinct()
                .forEach(year -> years.put(
                        year,
                        months.stream()
                                .filter(each -> each.month().getYear() == year)
                                .toList()));
        return years;
    }

    public String title() {
        return month == null ? words.say("archive.title") : titled(month);
    }

    /** "November". */
    public String name(YearMonth month) {
        return words.time("date.month", month);
    }

    /** "November 2026". */
    public String titled(YearMonth month) {
        return words.time("date.month-year", month);
    }

    /** The month before this one in which something was published. */
    public @Nullable Month older() {
        var here = position();
        return here < 0 || here + 1 >= months.size() ? null : months.get(here + 1);
    }

    /** The month after this one in which something was published. */
    public @Nullable Month newer() {
        var here = position();
        return here <= 0 ? null : months.get(here - 1);
    }

    private int position() {
        return months.stream().map(Month::month).toList().indexOf(month);
    }
}
