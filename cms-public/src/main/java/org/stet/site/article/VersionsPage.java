package org.stet.site.article;

import java.util.ArrayList;
import java.util.List;
import org.stet.core.publication.PublishedVersions.Version;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Moment;

/** Everything the template of a story's versions prints: what changed from each one to the next, the newest first. */
public record VersionsPage(String headline, String href, Moment first, List<Step> steps) {

    /** A version, and what is other than in the one before. */
    public record Step(String kind, Moment at, String note, List<Difference> differences) {}

    static VersionsPage of(List<Version> versions, String href, Frame frame) {
        var steps = new ArrayList<Step>();
        for (var n = 0; n + 1 < versions.size(); n++) {
            var version = versions.get(n);
            steps.add(new Step(
                    frame.words().say(kind(version)),
                    frame.moment(version.at()),
                    version.change().note(),
                    Difference.between(versions.get(n + 1).content(), version.content(), frame.words())));
        }
        var first = frame.moment(versions.getLast().at());
        return new VersionsPage(versions.getFirst().content().headline(), href, first, List.copyOf(steps));
    }

    private static String kind(Version version) {
        return switch (version.change().kind()) {
            case TYPO -> "story.spelling";
            case FIRST, UPDATE -> "story.update";
            case CORRECTION -> "story.correction";
        };
    }
}
