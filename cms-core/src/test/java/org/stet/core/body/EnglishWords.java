package org.stet.core.body;

import java.text.MessageFormat;
import java.util.Map;

/** What a page of ours says beside a body, in English. */
public final class EnglishWords {

    private static final Map<String, String> SENTENCES = Map.of(
            "body.table", "Table",
            "body.table.numbered", "Table {0}",
            "embed.video.title", "{0} video",
            "embed.video.kept", "This video is kept by {0}. Nothing is sent to {0} until you load it.",
            "embed.video.load", "Load video from {0}",
            "embed.recording.title", "{0} recording",
            "embed.recording.kept", "This recording is kept by {0}. Nothing is sent to {0} until you load it.",
            "embed.recording.load", "Load recording from {0}",
            "embed.chart.kept", "This chart is kept by {0}. Nothing is sent to {0} until you load it.",
            "embed.chart.load", "Load chart from {0}");

    private EnglishWords() {}

    public static String say(String key, Object... values) {
        return MessageFormat.format(SENTENCES.getOrDefault(key, key), values);
    }
}
