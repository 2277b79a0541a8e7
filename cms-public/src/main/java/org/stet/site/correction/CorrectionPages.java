package org.stet.site.correction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.publication.PublishedCorrections;
import org.stet.core.publication.PublishedCorrections.Correction;
import org.stet.core.shared.Subject;
import org.stet.site.correction.CorrectionPage.Line;
import org.stet.site.pagecache.Orders;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.shell.Facts;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Head;
import org.stet.site.shell.Pager;
import org.stet.site.shell.Templates;

/** {@code /corrections}: what was wrong in stories that are live, what is right, and since when; the newest first. */
@Component
class CorrectionPages implements PageSource {

    static final int SIZE = 20;

    private static final int LONGEST = PageAddress.LAST * SIZE;
    /** Every publication touches the front. */
    private static final Set<Subject> MADE_OF = Set.of(Subject.FRONT);

    private static final String PATH = "/corrections";

    private final PublishedCorrections corrections;
    private final Orders orders;
    private final Frames frames;
    private final Templates templates;

    CorrectionPages(PublishedCorrections corrections, Orders orders, Frames frames, Templates templates) {
        this.corrections = corrections;
        this.orders = orders;
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public boolean owns(String path) {
        return path.equals(PATH);
    }

    @Override
    public boolean isPaged() {
        return true;
    }

    @Override
    public Page render(PageAddress address) {
        var frame = frames.now();
        var stretch = orders.page(PATH, address.number(), SIZE, MADE_OF, at -> corrections.order(at, LONGEST));
        var found = corrections.those(stretch.ids(), frame.now());
        if (found.isEmpty() && address.number() > 1) {
            return new Page.Missing();
        }
        var pager = new Pager(PATH, address.number(), stretch.more());
        var lines = found.stream().map(each -> line(each, frame)).toList();
        var words = frame.words();
        var title = words.say("corrections.title");
        var head = Head.of(pager.title(title, words), words.say("corrections.description", frame.name()))
                .at(pager.here())
                .with(pager)
                .stating(List.of(Facts.crumbs(frame, null, title, PATH)));
        Map<String, Object> values = Map.of("frame", frame, "head", head, "page", new CorrectionPage(lines, pager));
        var subjects = new LinkedHashSet<>(Frame.SUBJECTS);
        found.forEach(each -> subjects.add(Subject.article(each.article().value())));
        return new Page.Text(templates.html("correction/corrections", values), subjects, Set.of(), frame.midnight());
    }

    private static Line line(Correction correction, Frame frame) {
        return new Line(correction, frame.section(correction.category()).orElse(null), frame.moment(correction.at()));
    }
}
