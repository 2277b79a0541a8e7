package org.stet.bench;

import java.util.Map;

/** Something readers ask for, and how: the address, or a script of wrk that draws one of many; headers as browsers send them. */
record Case(String name, String path, Map<String, String> headers, String script, boolean isFile) {

    private static final Map<String, String> BROWSER = Map.of("Accept-Encoding", "gzip");

    /** One address that a file could answer as well. */
    static Case page(String name, String path) {
        return new Case(name, path, BROWSER, "", true);
    }

    /** One address that only a program can answer. */
    static Case answer(String name, String path) {
        return new Case(name, path, BROWSER, "", false);
    }

    /** The same address for somebody who has it already. */
    Case known(String name, String tag) {
        return new Case(name, path, Map.of("Accept-Encoding", "gzip", "If-None-Match", tag), "", true);
    }

    /** Every story of the archive as likely as any other. */
    static Case uniform(String name, int stories) {
        return new Case(name, "/", BROWSER, """
                math.randomseed(7)
                request = function()
                  return wrk.format(nil, '/articles/story-' .. math.random(1, %d))
                end
                """.formatted(stories), false);
    }

    /** The n-th newest story n times less likely than the newest, as readers are. */
    static Case zipf(String name, int stories) {
        return new Case(name, "/", BROWSER, """
                math.randomseed(7)
                local all, log = %1$d, math.log(%1$d)
                request = function()
                  local rank = math.floor(math.exp(math.random() * log))
                  return wrk.format(nil, '/articles/story-' .. (all + 1 - rank))
                end
                """.formatted(stories), false);
    }
}
