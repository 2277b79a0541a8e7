package org.stet.site.archive;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stet.core.dossier.PublishedDossiers;
import org.stet.core.publication.PublishedOrder;
import org.stet.core.shared.Subject;
import org.stet.site.article.Listing;
import org.stet.site.article.StoryCards;
import org.stet.site.article.StoryLists;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Head;
import org.stet.site.shell.Months;
import org.stet.site.shell.Templates;

/** {@code /archive}: the months in which something was published; {@code /archive/2026-11}: the stories of one of them. */
@Component
class ArchivePages implements PageSource {

    private static final Pattern PATH = Pattern.compile("/archive(?:/[0-9]{4}-(?:0[1-9]|1[0-2]))?");

    /** Every publication touches the front; the zone decides which month a story is of. */
    private static final Set<Subject> MADE_OF = Set.of(Subject.FRONT, Subject.SETTINGS);

    private final Months months;
    private final PublishedOrder order;
    private final PublishedDossiers dossiers;
    private final StoryLists lists;
    private final Frames frames;
    private final Templates templates;

    ArchivePages(
            Months months,
            PublishedOrder order,
            PublishedDossiers dossiers,
            StoryLists lists,
            Frames frames,
            Templates templates) {
        this.months = months;
        this.order = order;
        this.dossiers = dossiers;
        this.lists = lists;
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public boolean owns(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public boolean isPaged() {
        return true;
    }

    @Override
    public Page render(PageAddress address) {
        var frame = frames.now();
        var words = frame.words();
        var filled = months.in(frame.settings().zone());
        if (address.path().equals("/archive")) {
            return address.number() == 1
                    ? show(
                            new ArchivePage(words, filled, dossiers.listed(frame.now()), null, null),
                            Head.of(words.say("archive.name"), words.say("archive.description"))
                                    .at("/archive"),
                            frame)
                    : new Page.Missing();
        }
        var month = YearMonth.parse(address.name());
        var listing = listing(month, address, frame);
        if (listing.cards().isEmpty()) {
            return new Page.Missing();
        }
        var page = new ArchivePage(words, filled, List.of(), month, listing);
        var pager = listing.pager();
        var head = Head.of(
                        pager.title(page.title(), words),
                        words.say("archive.month.description", frame.name(), page.title()))
                .at(pager.here())
                .with(pager);
        return show(page, head, frame);
    }

    private Listing listing(YearMonth month, PageAddress address, Frame frame) {
        var zone = frame.settings().zone();
        return lists.page(address, MADE_OF, (at, limit) -> order.in(month, zone, at, limit), frame);
    }

    private Page show(ArchivePage page, Head head, Frame frame) {
        var bytes = templates.html("archive/archive", Map.of("frame", frame, "head", head, "page", page));
        var subjects = new LinkedHashSet<Subject>(Frame.SUBJECTS);
        var listing = page.listing();
        if (listing == null) {
            subjects.add(Subject.LISTS);
        } else {
            subjects.addAll(StoryCards.subjects(listing.cards()));
        }
        return new Page.Text(bytes, subjects, Set.of(), frame.midnight());
    }
}
