package org.stet.journeys;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ConfigurableApplicationContext;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.article.StoryForm;
import org.stet.core.article.Teasers;
import org.stet.core.article.WorkingCopies;
import org.stet.core.author.AuthorId;
import org.stet.core.body.PastedHtml;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryId;
import org.stet.core.live.LiveEditing;
import org.stet.core.live.LiveEntryId;
import org.stet.core.live.LiveForm;

/** Stories at the edges of what a page has to bear, written once into each demo newsroom that is asked for them. */
final class Extremes {

    private static final Map<RunningNewsroom, Map<String, String>> WRITTEN = new ConcurrentHashMap<>();
    private static final int ENTRIES = 300;
    /** 120 characters. */
    private static final String LONG = "Harbour inspectors of Kestrel Bay say the tide tables, the lighthouse lamp "
            + "and the ferry clock agree for once, by chance";

    private static final String TEXT = """
            <p>The clock on the ferry pier has run four minutes early since it was hung, and the lamp is lit by a woman who
            trusts neither it nor the printed table. On Monday all three said the same thing.</p>
            <p>“I looked twice,” said the keeper, who asked not to be named because she had only come up for her gloves.
            “Then I wrote it down, because nobody would believe me otherwise, and because it will not happen again.”</p>""";

    private static final List<String> EIGHT = List.of(
            "Anneliese Vandermolen-Oduya",
            "Bo",
            "Cornelius Featherstonehaugh",
            "Dagny Aurland",
            "Ekaterina Wolkonskaja-Brandt",
            "Finn O’Malley",
            "Giulia Sant’Ambrogio",
            "Hinewai Parata");

    private final ConfigurableApplicationContext core;
    private final Newsroom desk;
    private final CategoryId section;

    private Extremes(ConfigurableApplicationContext core) {
        this.core = core;
        this.desk = core.getBean(Newsroom.class);
        this.section = core.getBean(CategoryDirectory.class).all().getFirst().id();
    }

    /** The names of the pages with their addresses. */
    static Map<String, String> of(RunningNewsroom newsroom) {
        return WRITTEN.computeIfAbsent(newsroom, Extremes::write);
    }

    private static Map<String, String> write(RunningNewsroom newsroom) {
        var written = new LinkedHashMap<String, String>();
        try (var core = ArabicSite.core(newsroom.data())) {
            var extremes = new Extremes(core);
            var authors = EIGHT.stream()
                    .map(name -> extremes.desk.author(name, "Reporter"))
                    .toList();
            written.put("long-headline", extremes.published(LONG, authors.subList(0, 2)));
            written.put("eight-authors", extremes.published("Eight reporters count one harbour", authors));
            written.put("live-300-entries", extremes.covered(authors.subList(1, 2)));
        }
        written.values().forEach(path -> newsroom.readersSee(Duration.ofSeconds(20), path, 200, "<h1"));
        newsroom.readersSee(Duration.ofSeconds(20), written.get("live-300-entries"), 200, "Entry " + ENTRIES);
        return written;
    }

    private String published(String headline, List<AuthorId> authors) {
        return address(publish(headline, authors));
    }

    private ArticleId publish(String headline, List<AuthorId> authors) {
        var text = new StoryForm(
                headline,
                "Three instruments that have quarrelled for a century were read at the same minute on Monday.",
                section,
                authors,
                List.of("Tides"),
                null,
                Teasers.NONE,
                PastedHtml.parse(TEXT, src -> null));
        var id = desk.draft(text);
        desk.letStand(id);
        desk.publish(id);
        return id;
    }

    private String covered(List<AuthorId> authors) {
        var story = publish("Every minute of the tide, all day", authors);
        var live = core.getBean(LiveEditing.class);
        var entries = new ArrayList<LiveEntryId>();
        desk.as(desk.eve(), () -> {
            live.open(story, 12);
            for (var n = 1; n <= ENTRIES; n++) {
                entries.add(live.post(story, entry(n)));
            }
            for (var n = 0; n < ENTRIES; n += 40) {
                live.markKey(entries.get(n));
            }
            live.pin(entries.get(100));
        });
        return address(story);
    }

    private static LiveForm entry(int number) {
        var text = "<p>Entry " + number + ": the water stands where the table says it stands.</p>";
        var headline = number % 3 == 0 ? "High water at post " + number : "";
        return new LiveForm(headline, PastedHtml.parse(text, src -> null), null);
    }

    private String address(ArticleId id) {
        return desk.as(
                desk.eve(),
                () -> "/articles/"
                        + core.getBean(WorkingCopies.class)
                                .find(id)
                                .orElseThrow()
                                .slug());
    }
}
