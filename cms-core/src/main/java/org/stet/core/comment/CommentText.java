package org.stet.core.comment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.stet.core.account.AccountId;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Text;

/** What a comment says: 1 to 4,000 characters, in which {@code @[7]} mentions account 7, whatever its name is by now. */
public record CommentText(String value) {

    private static final Pattern MENTION = Pattern.compile("@\\[([1-9][0-9]{0,17})]");
    private static final int LONGEST = 4000;

    public CommentText {
        value = Text.lines("A comment", value, LONGEST);
        if (value.isBlank()) {
            throw new InvalidInput("Write what you want to say first.");
        }
    }

    /** How an account is mentioned. */
    public static String mention(AccountId account) {
        return "@[" + account + "]";
    }

    public Set<AccountId> mentioned() {
        var found = new LinkedHashSet<AccountId>();
        MENTION.matcher(value).results().forEach(match -> found.add(new AccountId(Long.parseLong(match.group(1)))));
        return found;
    }

    /** The text in pieces, with the name each mentioned account has now. */
    List<CommentEntry.Piece> pieces(Function<AccountId, String> name) {
        var pieces = new ArrayList<CommentEntry.Piece>();
        var matcher = MENTION.matcher(value);
        var end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new CommentEntry.Piece(value.substring(end, matcher.start()), null));
            }
            var account = new AccountId(Long.parseLong(matcher.group(1)));
            pieces.add(new CommentEntry.Piece("@" + name.apply(account), account));
            end = matcher.end();
        }
        if (end < value.length()) {
            pieces.add(new CommentEntry.Piece(value.substring(end), null));
        }
        return pieces;
    }
}
