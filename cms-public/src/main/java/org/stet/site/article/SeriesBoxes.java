package org.stet.site.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.dossier.DossierEntry;
import org.stet.core.dossier.PublishedDossiers;
import org.stet.core.dossier.PublishedDossiers.Part;
import org.stet.core.shared.Subject;
import org.stet.site.shell.Frame;

/** F9: which dossiers a story is a part of. One of which it is the only live part is not told. */
@Component
class SeriesBoxes {

    private final PublishedDossiers dossiers;

    SeriesBoxes(PublishedDossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** What stands on the story's page, and what it must be made anew for. */
    record Boxes(List<Series> boxes, Set<Subject> subjects) {}

    Boxes of(ArticleId story, Frame frame) {
        var boxes = new ArrayList<Series>();
        var subjects = new LinkedHashSet<Subject>();
        for (var dossier : dossiers.holding(story)) {
            subjects.add(Subject.dossier(dossier.id().value()));
            add(boxes, dossier, dossiers.parts(dossier.id(), frame.now()), story);
        }
        return new Boxes(boxes, subjects);
    }

    private static void add(List<Series> boxes, DossierEntry dossier, List<Part> parts, ArticleId story) {
        var place = parts.stream().map(Part::article).toList().indexOf(story);
        if (place >= 0 && parts.size() > 1) {
            boxes.add(new Series(
                    dossier,
                    place + 1,
                    parts.size(),
                    place == 0 ? null : parts.get(place - 1),
                    place == parts.size() - 1 ? null : parts.get(place + 1)));
        }
    }
}
