package org.stet.core.frontpage;

import java.util.List;
import org.stet.core.shared.InvalidInput;

/** What no arrangement may say, for the console to ask before it saves and for the core to refuse. */
public final class PlacementRules {

    private static final int MOST = 200;

    private PlacementRules() {}

    /** Refuses, in a sentence that names the story, a window without length and two that get in each other's way. */
    public static void check(List<PlacementForm> wanted, PlaceNames names) {
        if (wanted.size() > MOST) {
            throw new InvalidInput("More than " + MOST + " placements cannot be planned at once.");
        }
        for (int i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            if (one.window().isEmpty()) {
                throw new InvalidInput("“" + names.story(one.article()) + "” in " + names.place(one.place())
                        + " ends before it begins. Move its end.");
            }
            for (var other : wanted.subList(0, i)) {
                if (one.window().overlaps(other.window())) {
                    checkApart(one, other, names);
                }
            }
        }
    }

    private static void checkApart(PlacementForm one, PlacementForm other, PlaceNames names) {
        var name = "“" + names.story(one.article()) + "”";
        if (one.place().equals(other.place())) {
            throw new InvalidInput(name + " and “" + names.story(other.article()) + "” would stand in "
                    + names.place(one.place())
                    + " at the same time. Move one of their windows.");
        }
        if (one.article().equals(other.article())) {
            throw new InvalidInput(name + " would stand in " + names.place(other.place()) + " and in "
                    + names.place(one.place()) + " at the same time. A story stands on the front page once.");
        }
    }
}
