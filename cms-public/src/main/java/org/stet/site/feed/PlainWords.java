package org.stet.site.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.settings.CurrentOpenness;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.ReadyBytes;

/** {@code /.well-known/security.txt} (RFC 9116), {@code /humans.txt} and {@code /llms.txt}: where the newsroom set them. */
@Component
class PlainWords implements PageSource {

    private static final String SECURITY = "/.well-known/security.txt";
    private static final String HUMANS = "/humans.txt";
    private static final String LLMS = "/llms.txt";

    /** RFC 9116 wants less than a year. */
    private static final Duration TRUSTED = Duration.ofDays(180);

    private final CurrentOpenness openness;
    private final CurrentSettings settings;
    private final DatabaseClock clock;

    PlainWords(CurrentOpenness openness, CurrentSettings settings, DatabaseClock clock) {
        this.openness = openness;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean owns(String path) {
        return path.equals(SECURITY) || path.equals(HUMANS) || path.equals(LLMS);
    }

    @Override
    public Page render(PageAddress address) {
        var open = openness.get();
        return switch (address.path()) {
            case HUMANS -> page(open.humans(), null);
            case LLMS -> page(open.llms(), null);
            default -> security(open.securityContact());
        };
    }

    private Page security(String contact) {
        if (contact.isEmpty()) {
            return new Page.Missing();
        }
        var today = clock.now().truncatedTo(ChronoUnit.DAYS);
        var current = settings.get();
        var words = """
                Contact: %s
                Expires: %s
                Preferred-Languages: %s
                Canonical: %s""".formatted(contact, today.plus(TRUSTED), current.language(), current.absolute(SECURITY));
        return page(words, today.plus(1, ChronoUnit.DAYS));
    }

    private static Page page(String words, @Nullable Instant until) {
        if (words.isEmpty()) {
            return new Page.Missing();
        }
        var bytes = ReadyBytes.of("text/plain;charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
        return new Page.Text(bytes, Set.of(Subject.SETTINGS), Set.of(), until);
    }
}
