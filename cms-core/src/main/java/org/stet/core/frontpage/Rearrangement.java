package org.stet.core.frontpage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stet.core.account.Actor;
import org.stet.core.shared.Window;

/**
 * The wanted placements against those that stand: what is wanted already stays, what is not any more ends, and the rest is
 * new. What has been shown keeps its beginning, so that the table answers what stood there at any instant.
 */
final class Rearrangement {

    private static final int LONGEST = 2_000;

    private final List<Placement> standing;
    private final List<Placement> changed = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Actor by;
    private final Instant now;

    Rearrangement(List<Placement> standing, Actor by, Instant now) {
        this.standing = List.copyOf(standing);
        this.by = by;
        this.now = now;
    }

    /** Says what became of the parts of the page. */
    void say(List<String> words) {
        said.addAll(words);
    }

    void to(List<PlacementForm> wanted, PlaceNames names) {
        var current = wanted.stream().map(this::current).toList();
        PlacementRules.check(current, names);
        var left = new ArrayList<>(current);
        for (var placement : standing) {
            var match = left.stream().filter(placement::stands).findFirst();
            match.ifPresent(left::remove);
            end(placement, match.map(form -> form.window().until()).orElse(now), names);
        }
        left.forEach(form -> add(form, names));
    }

    /** What begins anew cannot begin before now. */
    private PlacementForm current(PlacementForm form) {
        var window = form.window();
        var isKnown = standing.stream().anyMatch(placement -> placement.stands(form));
        if (isKnown || !window.from().isBefore(now)) {
            return form;
        }
        var until = window.until().isBefore(now) ? now : window.until();
        return new PlacementForm(form.place(), form.article(), new Window(now, until));
    }

    private void end(Placement placement, Instant until, PlaceNames names) {
        if (until.equals(placement.window().until())) {
            return;
        }
        var end = until.isBefore(now) ? now : until;
        placement.endAt(end, by.id(), now);
        changed.add(placement);
        say(placement, end.equals(now) ? "ended" : until(placement.window()), names);
    }

    private void add(PlacementForm form, PlaceNames names) {
        var placement = new Placement(form, by.id(), now);
        changed.add(placement);
        var window = form.window();
        var from = window.from().equals(now) ? "" : "from " + window.from() + " ";
        say(placement, from + until(window), names);
    }

    private static String until(Window window) {
        return window.hasEnd() ? "until " + window.until() : "without an end";
    }

    private void say(Placement placement, String what, PlaceNames names) {
        said.add(names.place(placement.place()) + ": “" + names.story(placement.article()) + "” " + what);
    }

    List<Placement> changed() {
        return changed;
    }

    /** In words, for the audit trail, which takes 2,000 characters. */
    String words() {
        var words = String.join("; ", said);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
