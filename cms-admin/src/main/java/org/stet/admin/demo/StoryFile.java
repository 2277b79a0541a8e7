package org.stet.admin.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.stet.core.article.AiTask;
import org.stet.core.article.AiUse;
import org.stet.core.article.Background;
import org.stet.core.article.Source;

/** One demo story: {@code key: value} lines between two rules, then simple HTML. The file's name is its slug. */
record StoryFile(String slug, Map<String, String> facts, String html) {

    static StoryFile read(Resource file) {
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            var end = text.indexOf("\n---\n", 4);
            var facts = new LinkedHashMap<String, String>();
            text.substring(4, end).lines().forEach(line -> {
                var colon = line.indexOf(": ");
                if (colon > 0) {
                    facts.put(
                            line.substring(0, colon), line.substring(colon + 2).strip());
                }
            });
            var name = String.valueOf(file.getFilename());
            return new StoryFile(name.substring(0, name.lastIndexOf('.')), Map.copyOf(facts), text.substring(end + 5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String key) {
        return facts.getOrDefault(key, "");
    }

    boolean has(String key) {
        return facts.containsKey(key);
    }

    List<String> list(String key) {
        return Arrays.stream(get(key).split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** What stands beside the story; a source is a name, perhaps with an address behind a bar. */
    Background background() {
        var tasks = list("ai").stream().map(AiTask::valueOf).toList();
        var sources = Arrays.stream(get("sources").split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("\\s*\\|\\s*", 2))
                .map(parts -> new Source(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
        return new Background(new AiUse(tasks, true, get("ai-note")), sources, has("evergreen"));
    }

    /** When it was published, or last worked on, counted from now. */
    Duration offset() {
        return Duration.parse(get("published"));
    }

    @Nullable
    Duration optionalOffset(String key) {
        return has(key) ? Duration.parse(get(key)) : null;
    }

    /** The body as first published: before its correction, or before the paragraph an update added. */
    String firstHtml() {
        if (has("was")) {
            return html.replace(get("now"), get("was"));
        }
        return has("update-note") ? html.substring(0, html.lastIndexOf("<p>")) : html;
    }
}
