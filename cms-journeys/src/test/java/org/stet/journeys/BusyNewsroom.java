package org.stet.journeys;

import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.CoreTestApplication;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkingCopies;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.publication.Answer;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.shared.DatabaseClock;

/**
 * A newsroom without screens that is made to be killed. {@code work} takes stories from draft to readers on the embedded
 * database and says each step once it is acknowledged; {@code tell} says what is there after all the killing.
 */
final class BusyNewsroom {

    private final Newsroom newsroom;
    private final ConfigurableApplicationContext context;
    private final PrintStream out = System.out;

    private BusyNewsroom(ConfigurableApplicationContext context) {
        this.context = context;
        this.newsroom = context.getBean(Newsroom.class);
    }

    public static void main(String[] arguments) {
        var context = new SpringApplicationBuilder(CoreTestApplication.class)
                .properties(
                        "spring.config.import=classpath:stet-core.properties",
                        "stet.data=" + arguments[1],
                        "stet.db.patience=30s",
                        "logging.threshold.console=off")
                .run();
        var busy = new BusyNewsroom(context);
        if (arguments[0].equals("work")) {
            busy.work(arguments[2]);
        } else {
            busy.tell();
            context.close();
        }
    }

    private void work(String shift) {
        for (var n = 0; ; n++) {
            story("Shift " + shift + " story " + n);
        }
    }

    private void story(String headline) {
        var author = context.getBean(AuthorDirectory.class).all().stream()
                .findFirst()
                .map(entry -> entry.id())
                .orElseGet(() -> newsroom.author("Ada Lind", "Desk"));
        var category = context.getBean(CategoryDirectory.class).all().stream()
                .findFirst()
                .map(entry -> entry.id())
                .orElseGet(() -> newsroom.category("Policy"));
        var text = newsroom.text(headline, headline + " in words.", category, List.of(author), List.of("Audits"), null);
        var id = newsroom.draft(text);
        say("SAVED", id, headline);
        newsroom.letStand(id);
        say("APPROVED", id, headline);
        newsroom.publish(id);
        say("PUBLISHED", id, headline);
    }

    private void say(String step, ArticleId id, String headline) {
        out.println(step + "\t" + id + "\t" + headline);
        out.flush();
    }

    private void tell() {
        var jdbc = context.getBean(JdbcClient.class);
        var copies = context.getBean(WorkingCopies.class);
        var published = context.getBean(PublishedArticles.class);
        var now = context.getBean(DatabaseClock.class).now();
        for (var id : jdbc.sql("select id from article").query(Long.class).list()) {
            newsroom.as(newsroom.ada(), () -> {
                var copy = copies.find(new ArticleId(id)).orElseThrow();
                say("IS " + copy.state(), copy.id(), copy.content().headline());
                var slug = copy.slug();
                if (slug != null && published.at(slug, now) instanceof Answer.Live live) {
                    say("LIVE", copy.id(), live.story().content().headline());
                }
            });
        }
        halfDone(jdbc, "settled without a window", """
                select count(*) from article a where a.state = 'SETTLED'
                    and not exists (select 1 from publication p where p.article_id = a.id)""");
        halfDone(jdbc, "a window without approval", """
                select count(*) from publication p join article a on a.id = p.article_id
                where a.state not in ('SETTLED', 'DRAFT')""");
        halfDone(jdbc, "a revision without its authors", """
                select count(*) from revision r
                where not exists (select 1 from revision_author b where b.revision_id = r.id)""");
        halfDone(jdbc, "a publication nobody was told of", """
                select count(*) from publication p where not exists (
                    select 1 from change_log c where c.subject = 'article:' || p.article_id)""");
        halfDone(jdbc, "a publication without an audit entry", """
                select count(*) from publication p where not exists (
                    select 1 from audit_entry e where e.subject = 'article:' || p.article_id and e.verb = 'published')""");
    }

    private void halfDone(JdbcClient jdbc, String what, String count) {
        out.println("HALF DONE\t" + jdbc.sql(count).query(Long.class).single() + "\t" + what);
        out.flush();
    }
}
