package org.stet.admin.shell;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Keeps a log entry on one line, whatever it quotes. JSON escapes what a terminal or a line reader acts on below U+0020;
 * this marks the rest: line and paragraph separators, the C1 controls and changes of writing direction.
 */
class OneLineLog implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    private static final Pattern ACTED_ON =
            Pattern.compile("[\\x7f-\\x9f\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    @Override
    public void customize(Members<ILoggingEvent> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, OneLineLog::plain));
    }

    static String plain(String text) {
        return ACTED_ON.matcher(text)
                .replaceAll(found -> "<%04X>".formatted((int) found.group().charAt(0)));
    }
}
