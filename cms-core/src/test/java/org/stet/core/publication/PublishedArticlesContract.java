package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.StoryForm;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Slug;

/** What the read side promises on every database: nothing of what is planned shows, not even by its absence. */
abstract class PublishedArticlesContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private Publishing publishing;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private DatabaseClock clock;

    private AuthorId author;
    private CategoryId policy;
    private CategoryId science;

    @BeforeEach
    void open() {
        newsroom.open();
        author = newsroom.author("Lee Park", "Science");
        policy = newsroom.category("Politics");
        science = newsroom.category("Science");
    }

    @Test
    void plannedTagsTellNothingToReadersOfRelatedStories() {
        var story = publish(text("Story", policy, "Public"));
        publish(text("Other", science, "Secret"));
        newsroom.rewrite(story, text("Story, next", policy, "Public", "Secret"));
        newsroom.letStand(story);
        var tomorrow = clock.now().plus(Duration.ofDays(1));
        var planned = newsroom.as(newsroom.eve(), () -> publishing.schedule(story, tomorrow, Change.update("")));

        assertThat(published.related(teaser("story"), clock.now(), 10)).isEmpty();
        assertThat(published.related(teaser("story"), tomorrow, 10)).hasSize(1);
        newsroom.as(newsroom.eve(), () -> publishing.cancel(story, planned));
        assertThat(published.related(teaser("story"), tomorrow, 10)).isEmpty();
    }

    @Test
    void relatedStoriesShareMostTagsFirstAndNeverAreTheStoryItself() {
        publish(text("Story", policy, "A", "B"));
        publish(text("Both", science, "A", "B"));
        publish(text("One", science, "A"));
        publish(text("Section", policy, "C"));
        newsroom.approved("Hidden");

        assertThat(published.related(teaser("story"), clock.now(), 10))
                .extracting(Teaser::headline)
                .containsExactly("Both", "One", "Section");
    }

    @Test
    void listsAreNewestFirstByFirstPublication() {
        var first = publish(text("First", policy));
        publish(text("Second", science));
        newsroom.rewrite(first, text("First, updated", policy));
        newsroom.letStand(first);
        newsroom.publish(first);

        assertThat(published.latest(clock.now(), 10))
                .extracting(Teaser::headline)
                .containsExactly("Second", "First, updated");
        assertThat(published.latest(clock.now(), 1)).hasSize(1);
        assertThat(published.latestIn(List.of(science), clock.now(), 10)).hasSize(1);
        assertThat(published.latestIn(List.of(), clock.now(), 10)).isEmpty();
        assertThat(published.latestBy(author, clock.now(), 10)).hasSize(2);
        assertThat(teaser("first").updatedAt()).isNotNull();
        assertThat(teaser("second").updatedAt()).isNull();
    }

    @Test
    void unknownAndEmbargoedAddressesAreAlikeAndMovedOnesTellOnlyWhatIsLive() {
        var id = newsroom.approved("Secret");
        newsroom.as(newsroom.ada(), () -> articles.changeSlug(id, new Slug("more-secret")));

        for (var slug : List.of("secret", "more-secret", "never-heard-of")) {
            assertThat(published.at(new Slug(slug), clock.now())).isEqualTo(new Answer.Unknown());
        }
        newsroom.publish(id);
        assertThat(published.at(new Slug("secret"), clock.now())).isEqualTo(new Answer.Moved(new Slug("more-secret")));
        newsroom.as(newsroom.eve(), () -> publishing.takeDown(id, "Wrong company."));
        assertThat(published.at(new Slug("secret"), clock.now())).isEqualTo(new Answer.Gone());
    }

    private ArticleId publish(StoryForm text) {
        var id = newsroom.draft(text);
        newsroom.letStand(id);
        newsroom.publish(id);
        return id;
    }

    private StoryForm text(String headline, CategoryId category, String... tags) {
        return newsroom.text(headline, "Text.", category, List.of(author), List.of(tags), null);
    }

    private Teaser teaser(String slug) {
        return ((Answer.Live) published.at(new Slug(slug), clock.now())).story().teaser();
    }
}
