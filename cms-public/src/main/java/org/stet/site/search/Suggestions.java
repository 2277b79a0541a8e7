package org.stet.site.search;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.search.SearchQuery;
import org.stet.core.search.SearchResult.Suggestion;
import org.stet.core.search.StorySearch;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.ReadyBytes;
import org.stet.site.shell.Asked;
import org.stet.site.shell.Enquiry;
import tools.jackson.databind.json.JsonMapper;

/** {@code /search/suggest}: headlines that go on like what is being typed, in the form browsers know from OpenSearch. */
@Component
class Suggestions implements Enquiry {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST = 6;

    private final StorySearch search;
    private final DatabaseClock clock;
    private final CurrentSettings settings;

    Suggestions(StorySearch search, DatabaseClock clock, CurrentSettings settings) {
        this.search = search;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String path() {
        return "/search/suggest";
    }

    /** The words, the headlines, a description of each, which there is none of, and their addresses. */
    @Override
    public Page.Text answer(Asked asked) {
        var words = SearchQuery.of(asked.text("q")).words();
        var found = search.suggest(words, clock.now(), MOST);
        var current = settings.get();
        var json = MAPPER.writeValueAsBytes(List.of(
                words,
                found.stream().map(Suggestion::headline).toList(),
                found.stream().map(each -> "").toList(),
                found.stream()
                        .map(each -> current.absolute("/articles/" + each.slug()))
                        .toList()));
        return new Page.Text(
                ReadyBytes.of("application/x-suggestions+json;charset=utf-8", json), Set.of(), Set.of(), null);
    }
}
