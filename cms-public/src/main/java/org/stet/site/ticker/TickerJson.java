package org.stet.site.ticker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Subject;
import org.stet.core.ticker.LiveTicker;
import org.stet.core.ticker.TickerLine;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.ReadyBytes;
import tools.jackson.databind.json.JsonMapper;

/** The lines that run under the header, as {@code /ticker}: id, text, address where it has one, priority, since when. */
@Component
class TickerJson implements PageSource {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** A line leads to a story only while that story is public, so stories coming and going matter too. */
    private static final Set<Subject> SUBJECTS = Set.of(Subject.TICKER, Subject.FRONT);

    private final LiveTicker ticker;
    private final DatabaseClock clock;

    TickerJson(LiveTicker ticker, DatabaseClock clock) {
        this.ticker = ticker;
        this.clock = clock;
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/ticker");
    }

    @Override
    public Page render(PageAddress address) {
        var lines = ticker.at(clock.now()).stream().map(TickerJson::line).toList();
        var json = MAPPER.writeValueAsBytes(Map.of("items", lines));
        return new Page.Text(ReadyBytes.of("application/json", json), SUBJECTS, Set.of(), null);
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
