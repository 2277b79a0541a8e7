package org.stet.core.publication;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.core.article.Verb;

/** The file {@code verbs.txt}: who may do what to a story, and when. */
final class VerbTable {

    /** Where a story can stand; CLAIMED and EMBARGOED are an IN_REVIEW and an APPROVED with something more. */
    enum Stage {
        DRAFT,
        IN_REVIEW,
        CLAIMED,
        CHANGES_REQUESTED,
        APPROVED,
        EMBARGOED,
        LIVE,
        SCHEDULED,
        TRASHED
    }

    enum Who {
        OWN_WRITER,
        OTHER_WRITER,
        REVIEWER,
        EDITOR,
        ADMIN,
        NOBODY
    }

    enum Outcome {
        YES,
        IDLE,
        ROLE,
        STATE,
        OWN,
        WINDOW,
        ALREADY,
        EMBARGO,
        SIGN_IN
    }

    private final Map<Stage, Map<Verb, List<Outcome>>> outcomes = new EnumMap<>(Stage.class);

    static VerbTable read() throws IOException {
        var table = new VerbTable();
        try (var file = requireNonNull(VerbTable.class.getResourceAsStream("verbs.txt"))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            var stage = Stage.DRAFT;
            for (var line :
                    lines.filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
                var words = line.split("\\s+");
                if (words[1].equals("own") && words[2].equals("other")) {
                    stage = Stage.valueOf(words[0]);
                } else {
                    table.add(stage, words);
                }
            }
        }
        return table;
    }

    private void add(Stage stage, String[] words) {
        var row = List.of(words).subList(1, words.length).stream()
                .map(word -> Outcome.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
        outcomes.computeIfAbsent(stage, _ -> new HashMap<>()).put(Verb.valueOf(words[0]), row);
    }

    /** Fails where the file has no row: a new verb must be decided on. */
    Outcome outcome(Stage stage, Verb verb, Who who) {
        return switch (who) {
            case ADMIN -> Outcome.ROLE;
            case NOBODY -> Outcome.SIGN_IN;
            default ->
                requireNonNull(
                                requireNonNull(outcomes.get(stage), "no block for " + stage)
                                        .get(verb),
                                "no row for " + verb)
                        .get(who.ordinal());
        };
    }
}
