package org.stet.core.frontpage;

import java.util.List;
import java.util.function.Function;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.InvalidInput;

/** What no arrangement may say, for the console to ask before it saves and for the core to refuse. */
public final class PlacementRules {

    private static final int MOST = 200;

    private PlacementRules() {}

    /** Refuses, in a sentence that names the story, a window without length and two that get in each other's way. */
    public static void check(List<PlacementForm> wanted, Function<ArticleId, String> headline) {
        if (wanted.size() > MOST) {
            throw new InvalidInput("More than " + MOST + " placements cannot be planned at once.");
        }
        for (int i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            if (one.window().isEmpty()) {
                throw new InvalidInput("“" + headline.apply(one.article()) + "” in " + one.place()
                        + " ends before it begins. Move its end.");
            }
            for (var other : wanted.subList(0, i)) {
                if (one.window().overlaps(other.window())) {
                    checkApart(one, other, headline);
                }
            }
        }
    }

    private static void checkApart(PlacementForm one, PlacementForm other, Function<ArticleId, String> headline) {
        var name = "“" + headline.apply(one.article()) + "”";
        if (one.place().equals(other.place())) {
            throw new InvalidInput(name + " and “" + headline.apply(other.article()) + "” would stand in " + one.place()
                    + " at the same time. Move one of their windows.");
        }
        if (one.article().equals(other.article())) {
            throw new InvalidInput(name + " would stand in " + other.place() + " and in " + one.place()
                    + " at the same time. A story stands on the front page once.");
        }
    }
}
