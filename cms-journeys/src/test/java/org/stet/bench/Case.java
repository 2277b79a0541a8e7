package org.stet.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.core.Vocabulary;

/**
 * Something readers ask for, and how: the address, or a script of wrk that draws one of many; by so many connections at once;
 * as somebody who has the page already; beside a file that holds the same; with what we want of it.
 */
record Case(String name, String path, String script, int connections, boolean known, boolean isFile, Goal goal) {

    private static final int READERS = 64;
    private static final int WORDS = 500;

    /** What counts as reached. */
    enum Goal {
        AS_FILES("≥ 0.8 ×, p99 ≤ 1.5 ×"),
        MISS("≤ 2 ms CPU"),
        SEARCH("p95 ≤ 50 ms"),
        NONE("");

        private final String words;

        Goal(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** One address that a file could answer as well. */
    static Case page(String name, String path) {
        return new Case(name, path, "", READERS, false, true, Goal.AS_FILES);
    }

    /** One address that only a program can answer. */
    static Case answer(String name, String path) {
        return new Case(name, path, "", READERS, false, false, Goal.NONE);
    }

    /** The same address for somebody who has it already. */
    Case again(String name) {
        return new Case(name, path, script, connections, true, isFile, goal);
    }

    /** One of many addresses, asked for by one reader at a time. */
    private static Case drawn(String name, String script, Goal goal) {
        return new Case(name, "/", script, 1, false, false, goal);
    }

    /** Every story of the archive as likely as any other. */
    static Case uniform(String name, int stories) {
        return drawn(name, """
                math.randomseed(os.time())
                request = function()
                  return wrk.format(nil, '/articles/story-' .. math.random(1, %d))
                end
                """.formatted(stories), Goal.MISS);
    }

    /** The n-th newest story n times less likely than the newest, as readers are. */
    static Case zipf(String name, int stories) {
        return new Case(name, "/", """
                math.randomseed(os.time())
                local all, log = %1$d, math.log(%1$d)
                request = function()
                  local rank = math.floor(math.exp(math.random() * log))
                  return wrk.format(nil, '/articles/story-' .. (all + 1 - rank))
                end
                """.formatted(stories), READERS, false, false, Goal.NONE);
    }

    /** Two words of the archive that stand together in few stories or in many. */
    static Case search(String name, Vocabulary vocabulary) {
        var words = IntStream.range(0, WORDS)
                .mapToObj(i -> "'" + vocabulary.word() + "'")
                .collect(Collectors.joining(", "));
        return drawn(name, """
                math.randomseed(os.time())
                local words = { %s }
                request = function()
                  return wrk.format(nil, '/search?q=' .. words[math.random(#words)] .. '+' .. words[math.random(#words)])
                end
                """.formatted(words), Goal.SEARCH);
    }
}
