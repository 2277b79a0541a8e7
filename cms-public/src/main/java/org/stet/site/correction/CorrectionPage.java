package org.stet.site.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.publication.PublishedCorrections.Correction;
import org.stet.site.shell.Moment;
import org.stet.site.shell.Pager;
import org.stet.site.shell.Section;

/** Everything the template of the corrections prints. */
public record CorrectionPage(List<Line> lines, Pager pager) {

    /** One correction under the story it is about. */
    public record Line(Correction correction, @Nullable Section section, Moment at) {

        public String href() {
            return "/articles/" + correction.slug() + "#corrections-and-updates";
        }
    }
}
