package org.stet.admin.comment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.core.account.AccountId;
import org.stet.core.comment.CommentEntry;
import org.stet.core.comment.CommentText;
import org.stet.core.comment.ThreadDesk.Colleague;

/** People type and read {@code @Ada Lind}; what is kept is the account. Of two with one name the one that was picked is meant. */
class Mentions {

    private static final Pattern BEGUN =
            Pattern.compile("(?:^|\\s)@(\\p{L}[\\p{L}\\p{M}'’-]*(?: [\\p{L}\\p{M}'’-]*)?|)$");

    private final List<Colleague> colleagues;
    private final Map<String, AccountId> picked = new HashMap<>();

    Mentions(List<Colleague> colleagues) {
        this.colleagues = colleagues.stream()
                .sorted(Comparator.comparing((Colleague each) -> -each.name().length()))
                .toList();
    }

    /** Whom a text that ends with an unfinished mention may mean, at most five. */
    List<Colleague> suggestions(String text) {
        var begun = BEGUN.matcher(text);
        if (!begun.find()) {
            return List.of();
        }
        var beginning = begun.group(1);
        return colleagues.stream()
                .filter(each -> isNamed(each.name(), beginning) && !each.name().equals(beginning.strip()))
                .sorted(Comparator.comparing(Colleague::name))
                .limit(5)
                .toList();
    }

    private static boolean isNamed(String name, String beginning) {
        var length = beginning.length();
        return name.regionMatches(true, 0, beginning, 0, length)
                || List.of(name.split(" ")).stream()
                        .anyMatch(part -> part.regionMatches(true, 0, beginning, 0, length));
    }

    /** The text with its unfinished mention finished. */
    String finish(String text, Colleague colleague) {
        picked.put(colleague.name(), colleague.id());
        return text.substring(0, text.lastIndexOf('@')) + "@" + colleague.name() + " ";
    }

    /** What is kept: longer names first, so that Ada Lindqvist is not taken for Ada Lind. */
    String kept(String text) {
        var kept = text;
        for (var colleague : colleagues) {
            var id = picked.getOrDefault(colleague.name(), colleague.id());
            kept = Pattern.compile("@" + Pattern.quote(colleague.name()) + "(?!\\p{L})")
                    .matcher(kept)
                    .replaceAll(CommentText.mention(id).replace("$", "\\$"));
        }
        return kept;
    }

    /** What is shown for changing it, with the accounts it names remembered. */
    String shown(CommentEntry comment) {
        comment.pieces()
                .forEach(piece -> Optional.ofNullable(piece.mentioned())
                        .ifPresent(account -> picked.put(piece.text().substring(1), account)));
        return comment.text();
    }
}
