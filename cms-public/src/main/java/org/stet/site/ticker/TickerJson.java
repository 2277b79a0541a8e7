package org.stet.site.ticker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.shared.Subject;
import org.stet.core.ticker.TickerLine;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.ReadyBytes;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Templates;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines that run under the header, as {@code /ticker}: id, text, address where it has one, priority, since when; and,
 * like breaking news, as the markup that an open page puts in place of what it shows.
 */
@Component
class TickerJson implements PageSource {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** A line leads to a story only while that story is public, so stories coming and going matter too. */
    private static final Set<Subject> SUBJECTS = Set.of(Subject.TICKER, Subject.FRONT, Subject.SETTINGS);

    private final Frames frames;
    private final Templates templates;

    TickerJson(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/ticker");
    }

    @Override
    public Page render(PageAddress address) {
        var frame = frames.now();
        var values = new LinkedHashMap<String, Object>();
        values.put("items", frame.ticker().stream().map(TickerJson::line).toList());
        values.put(
                "html",
                templates.fragment("layout/tickerlines", Map.of("frame", frame)).strip());
        values.put(
                "breaking",
                templates.fragment("layout/breaking", Map.of("frame", frame)).strip());
        var json = ReadyBytes.of("application/json", MAPPER.writeValueAsBytes(values));
        return new Page.Text(json, SUBJECTS, Set.of(), frame.midnight());
    }

    private static Map<String, Object> line(TickerLine line) {
        var values = new LinkedHashMap<String, Object>();
        values.put("id", line.id().value());
        values.put("text", line.text());
        var href = line.href();
        if (href != null) {
            values.put("href", href.value());
        }
        values.put("priority", line.priority());
        values.put("from", line.from().toString());
        return values;
    }
}
