package org.stet.admin.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.core.account.AccountId;
import org.stet.core.comment.ThreadDesk.Colleague;

/** C2: a mention is picked by name and kept as an account. */
class MentionsTests {

    private final Mentions mentions = new Mentions(List.of(
            new Colleague(new AccountId(1), "Ada Lind"),
            new Colleague(new AccountId(2), "Ada Lindqvist"),
            new Colleague(new AccountId(3), "Ben Okafor"),
            new Colleague(new AccountId(4), "Ben Okafor"),
            new Colleague(new AccountId(5), "Inês $1 Caldeira")));

    @Test
    void namesAreOfferedByTheirBeginnings() {
        assertThat(names("Ask @ad")).containsExactly("Ada Lind", "Ada Lindqvist");
        assertThat(names("@caldeira")).containsExactly("Inês $1 Caldeira");
        assertThat(names("Write to desk@ada")).isEmpty();
        assertThat(names("@Ada Lindqvist ")).isEmpty();
        assertThat(names("@")).hasSize(5);
    }

    @Test
    void aLongerNameIsNotTakenForAShorterOne() {
        assertThat(mentions.kept("@Ada Lindqvist and @Ada Lind, @Inês $1 Caldeira"))
                .isEqualTo("@[2] and @[1], @[5]");
    }

    @Test
    void ofTwoWithOneNameTheOnePickedIsMeant() {
        var text = mentions.finish("Hello @ben", new Colleague(new AccountId(4), "Ben Okafor"));
        assertThat(text).isEqualTo("Hello @Ben Okafor ");
        assertThat(mentions.kept(text)).isEqualTo("Hello @[4] ");
    }

    private List<String> names(String text) {
        return mentions.suggestions(text).stream().map(Colleague::name).toList();
    }
}
