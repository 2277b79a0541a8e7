package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.StoryForm;

/** What the console's list of tags promises on every database. */
abstract class TagDeskContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleEditing stories;

    @Autowired
    private TagDesk desk;

    @BeforeEach
    void open() {
        newsroom.open();
    }

    @Test
    void theListCountsWhatReadersSeeAndAllStories() {
        newsroom.published("Live");
        newsroom.draft("Draft");
        var trashed = newsroom.draft("Trashed");
        newsroom.as(newsroom.ada(), () -> stories.trash(trashed));
        newsroom.draft(tagged("Another", "100% sure"));

        newsroom.as(newsroom.eve(), () -> {
            var row = desk.list("AUDI", 10, 0).getFirst();
            assertThat(List.of(row.tag().name(), row.live(), row.stories())).containsExactly("Audits", 1, 2);
            assertThat(names("%", 10, 0)).containsExactly("100% sure");
            assertThat(names("", 1, 1)).containsExactly("Audits");
            assertThat(desk.count("")).isEqualTo(2);
        });
    }

    private List<String> names(String words, int limit, int offset) {
        return desk.list(words, limit, offset).stream()
                .map(row -> row.tag().name())
                .toList();
    }

    private StoryForm tagged(String headline, String tag) {
        var plain = newsroom.text(headline);
        var category = Objects.requireNonNull(plain.category());
        return newsroom.text(headline, headline + ".", category, plain.authors(), List.of(tag), null);
    }
}
