package org.stet.core.dossier;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** A dossier was made, changed, given other stories or deleted. {@code stories} are those whose pages say so: all it held before or holds now. */
record DossierChanged(
        Actor by,
        Instant at,
        String verb,
        String detail,
        DossierId dossier,
        List<ArticleId> stories,
        Set<PictureRef> pictures)
        implements ActorEvent, SeenByReaders {

    DossierChanged {
        stories = List.copyOf(stories);
        pictures = Set.copyOf(pictures);
    }

    @Override
    public Subject subject() {
        return Subject.dossier(dossier.value());
    }

    @Override
    public Set<Subject> touched() {
        var touched = new LinkedHashSet<>(Set.of(subject(), Subject.LISTS));
        stories.forEach(story -> touched.add(Subject.article(story.value())));
        pictures.forEach(picture -> touched.add(Subject.picture(picture.value())));
        return touched;
    }
}
