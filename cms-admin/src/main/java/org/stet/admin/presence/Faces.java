package org.stet.admin.presence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountId;
import org.stet.core.presence.Present;
import org.stet.core.presence.Room;

/** The faces of everybody else at a story, and in words what they do. */
class Faces extends Div {

    private static final int MOST = 4;

    private final Div row = new Div();
    private final Span words = new Span();
    private @Nullable List<String> shown;

    Faces() {
        addClassName("faces");
        row.addClassName("avs");
        words.addClassNames("xs", "dim", "hide-m");
        words.getElement().setAttribute("role", "status");
        add(row, words);
        setVisible(false);
    }

    void show(Room room, AccountId me) {
        var others = new LinkedHashMap<AccountId, Present>();
        room.people().stream()
                .filter(person -> !person.account().equals(me))
                .forEach(person -> others.putIfAbsent(person.account(), person));
        var lease = room.lease();
        var sentences = others.values().stream()
                .map(person -> Words.of(
                        lease != null && lease.isOf(person.account()) ? "presence.writes" : "presence.reads",
                        first(person.name())))
                .toList();
        if (!sentences.equals(shown)) {
            shown = sentences;
            draw(List.copyOf(others.values()), sentences);
        }
    }

    private void draw(List<Present> others, List<String> sentences) {
        row.removeAll();
        Stream.iterate(0, n -> n < Math.min(MOST, others.size()), n -> n + 1)
                .forEach(n -> row.add(face(others.get(n), sentences.get(n))));
        words.setText(
                sentences.size() > 2
                        ? Words.of("presence.many", others.size())
                        : sentences.stream().collect(Collectors.joining(", ")));
        setVisible(!others.isEmpty());
    }

    private static Span face(Present person, String sentence) {
        var face = new Span(initials(person.name()));
        face.addClassNames("av", "here", "u" + (1 + person.account().value() % 6));
        face.getElement().setAttribute("role", "img");
        face.getElement().setAttribute("aria-label", sentence);
        face.getElement().setAttribute("title", sentence);
        return face;
    }

    private static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, Math.min(1, part.length()))))
                .collect(Collectors.joining());
    }

    static String first(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
