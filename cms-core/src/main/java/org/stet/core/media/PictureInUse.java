package org.stet.core.media;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.stet.core.shared.NewsroomException;

/** A picture that something shows stays. */
public final class PictureInUse extends NewsroomException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 3;

    private PictureInUse(String sentence) {
        super(sentence);
    }

    static PictureInUse by(List<PictureUse> uses) {
        var named = uses.stream().limit(NAMED).map(PictureInUse::words).collect(joining(", "));
        var more = uses.size() > NAMED ? " and %d more".formatted(uses.size() - NAMED) : "";
        return new PictureInUse("This picture is in use, so it stays: " + named + more + ".");
    }

    /** Somebody began to use it while it was being deleted. */
    static PictureInUse meanwhile() {
        return new PictureInUse("Somebody uses this picture since a moment ago, so it stays.");
    }

    private static String words(PictureUse use) {
        return switch (use.kind()) {
            case LIVE -> "the live story “%s”".formatted(headline(use));
            case PLANNED -> "the planned story “%s”".formatted(headline(use));
            case DRAFT -> "the working copy of “%s”".formatted(headline(use));
            case EARLIER -> "an earlier revision of “%s”".formatted(headline(use));
            case AUTHOR -> "the author " + use.name();
            case DOSSIER -> "the dossier " + use.name();
            case LOGO -> "the site’s logo";
        };
    }

    private static String headline(PictureUse use) {
        return use.name().isEmpty() ? "Untitled" : use.name();
    }
}
