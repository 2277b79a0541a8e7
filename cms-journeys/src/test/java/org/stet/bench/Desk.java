package org.stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.CoreTestApplication;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.Publishing;

/** Those who publish while readers read: the core in this process, on the database of the ground. */
final class Desk implements AutoCloseable {

    /** Where all of it is filed. */
    static final String SECTION = "policy";

    /** Of all desks of a run: a headline that is told twice would be seen before its time. */
    private static final AtomicInteger TOLD = new AtomicInteger();

    private final ConfigurableApplicationContext core;
    private final Newsroom newsroom;
    private final CategoryId section;
    private final AuthorId author;

    private Desk(ConfigurableApplicationContext core) {
        this.core = core;
        this.newsroom = core.getBean(Newsroom.class);
        this.section = new CategoryId(number("select id from category where slug = '" + SECTION + "'"));
        this.author = new AuthorId(number("select min(id) from author"));
    }

    static Desk at(Ground ground) {
        var settings = new ArrayList<>(ground.settings());
        settings.addAll(List.of(
                "--spring.config.name=newsroom",
                "--spring.flyway.locations=classpath:db/migration,classpath:db/vendor/{vendor}",
                "--spring.jpa.open-in-view=false",
                "--spring.main.banner-mode=off",
                "--stet.search.directory=" + ground.data().resolve("desk-search"),
                "--stet.media.directory=" + ground.data().resolve("media")));
        return new Desk(new SpringApplicationBuilder(CoreTestApplication.class)
                .web(WebApplicationType.NONE)
                .run(settings.toArray(String[]::new)));
    }

    private long number(String sql) {
        return core.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    /** A story that an editor may publish any moment. */
    Ready approved() {
        var headline = "Measured story " + TOLD.incrementAndGet() + "x";
        var id = newsroom.draft(
                newsroom.text(headline, "Written to be timed.", section, List.of(author), List.of("Audits"), null));
        newsroom.letStand(id);
        return new Ready(id, headline);
    }

    void publish(Ready story) {
        newsroom.publish(story.id());
    }

    void takeDown(Ready story) {
        newsroom.as(newsroom.eve(), () -> core.getBean(Publishing.class).takeDown(story.id(), "Measured."));
    }

    record Ready(ArticleId id, String headline) {

        /** Once it is published. */
        String address() {
            return "/articles/" + headline.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    @Override
    public void close() {
        core.close();
    }
}
