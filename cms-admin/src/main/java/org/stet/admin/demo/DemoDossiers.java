package org.stet.admin.demo;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.dossier.DossierEditing;
import org.stet.core.dossier.DossierForm;
import org.stet.core.dossier.Reading;
import org.stet.core.shared.PictureRef;
import tools.jackson.databind.JsonNode;

/** The dossiers of the demo newsroom, one of whose stories is still to come. */
@Component
class DemoDossiers {

    private final DossierEditing editing;

    DemoDossiers(DossierEditing editing) {
        this.editing = editing;
    }

    void make(JsonNode plan, Map<String, ArticleId> written, Map<String, PictureRef> shelf) {
        for (var dossier : plan.get("dossiers")) {
            var id = editing.create(new DossierForm(
                    dossier.get("title").asString(),
                    "",
                    dossier.get("standfirst").asString(),
                    Reading.valueOf(dossier.get("reading").asString()),
                    shelf.get(dossier.get("picture").asString()),
                    dossier.get("alt").asString(),
                    dossier.get("credit").asString()));
            for (var story : dossier.get("stories")) {
                editing.add(id, Objects.requireNonNull(written.get(story.asString()), story.asString()));
            }
        }
    }
}
