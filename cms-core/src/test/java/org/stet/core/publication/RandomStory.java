package org.stet.core.publication;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Hero;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkingCopies;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;

/**
 * One story and what chance does to it. Its text is made of words that carry their writer's name, so that it can be told
 * without asking the aggregate whose words an approval let stand.
 */
class RandomStory {

    static final PictureRef HERO = new PictureRef("hero");

    private static final Set<Verb> FORWARD = EnumSet.of(Verb.SUBMIT, Verb.APPROVE, Verb.PUBLISH, Verb.SCHEDULE);

    private final Newsroom newsroom;
    private final ArticleEditing articles;
    private final WorkingCopies copies;
    private final Publishing publishing;
    private final StoryDesk desk;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    private final List<String> done = new ArrayList<>();
    private final Map<String, String> letStand = new HashMap<>();
    private final Set<String> wordsLetStand = new HashSet<>();
    private final Set<AccountId> contributors = new HashSet<>();
    private final List<AccountId> people = new ArrayList<>();
    private Random chance = new Random(0);
    private @Nullable ArticleId id;
    private int word;

    RandomStory(
            Newsroom newsroom,
            ArticleEditing articles,
            WorkingCopies copies,
            Publishing publishing,
            StoryDesk desk,
            DatabaseClock clock,
            JdbcClient jdbc) {
        this.newsroom = newsroom;
        this.articles = articles;
        this.copies = copies;
        this.publishing = publishing;
        this.desk = desk;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    void begin(Random random) {
        chance = random;
        people.addAll(List.of(newsroom.ada(), newsroom.ben(), newsroom.eve(), newsroom.noor()));
        people.add(newsroom.person("Bo Both", Role.WRITER, Role.REVIEWER));
        people.add(newsroom.person("Kim All", Role.WRITER, Role.REVIEWER, Role.EDITOR));
        id = newsroom.as(people.getFirst(), articles::create);
    }

    ArticleId id() {
        return requireNonNull(id);
    }

    /** What was not refused, for whoever reads a failure. */
    List<String> done() {
        return done;
    }

    /** Hash to content of every revision somebody let stand. */
    Map<String, String> letStand() {
        return letStand;
    }

    /** One verb by somebody, or hours pass. Mostly a verb that is offered, and rather one that leads to readers. */
    void next() {
        if (chance.nextInt(8) == 0) {
            pass(Duration.ofHours(1 + chance.nextInt(30)));
            return;
        }
        var who = people.get(chance.nextInt(people.size()));
        var verb = chance.nextInt(4) > 0 ? offeredTo(who) : any(EnumSet.complementOf(EnumSet.of(Verb.CREATE)));
        var before = everything();
        try {
            newsroom.as(who, () -> perform(verb, who));
            done.add(verb + " by " + who);
        } catch (NewsroomException | AccessDeniedException refused) {
            assertThat(everything())
                    .as("after %s refused: %s", verb, refused.getMessage())
                    .isEqualTo(before);
        }
    }

    private Verb offeredTo(AccountId who) {
        var offered = newsroom.as(who, () -> desk.find(id()).orElseThrow().allowed());
        var forward = offered.stream().filter(FORWARD::contains).collect(Collectors.toSet());
        if (!forward.isEmpty() && chance.nextInt(4) > 0) {
            return any(forward);
        }
        return any(offered.isEmpty() ? Set.of(Verb.EDIT) : offered);
    }

    private Verb any(Set<Verb> verbs) {
        return List.copyOf(new TreeSet<>(verbs)).get(chance.nextInt(verbs.size()));
    }

    private void perform(Verb verb, AccountId who) {
        switch (verb) {
            case CREATE, EDIT -> edit(who);
            case CHANGE_SLUG -> articles.changeSlug(id(), new Slug("s-" + id() + "-" + chance.nextInt(4)));
            case SUBMIT -> articles.submit(id());
            case WITHDRAW -> articles.withdraw(id());
            case CLAIM -> articles.claim(id());
            case RELEASE -> articles.release(id());
            case REQUEST_CHANGES -> articles.requestChanges(id(), "Who said so?");
            case APPROVE -> approve(who);
            case EMBARGO -> articles.embargo(id(), soon());
            case LIFT_EMBARGO -> articles.liftEmbargo(id(), "It is out.");
            case PUBLISH -> publishing.publish(id(), Change.update("More is known."));
            case SCHEDULE -> publishing.schedule(id(), soon(), Change.TYPO);
            case RESCHEDULE -> publishing.reschedule(id(), someWindow(), soon());
            case CANCEL -> publishing.cancel(id(), someWindow());
            case EXPIRE -> publishing.expire(id(), chance.nextInt(4) == 0 ? null : soon());
            case TAKE_DOWN -> publishing.takeDown(id(), "Wrong company.");
            case TRASH -> articles.trash(id());
            case RESTORE -> articles.restore(id());
        }
    }

    /** Adds a word, leaves one out, begins anew, saves the same, or brings an old revision back. */
    private void edit(AccountId who) {
        var copy = copies.find(id()).orElseThrow();
        var words = new ArrayList<>(List.of(copy.content().headline().split(" ")));
        var kind = chance.nextInt(6);
        var last = lastRevision();
        if (kind == 0 && last > 0) {
            var restored = articles.restoreRevision(id(), 1 + chance.nextInt(last), copy.textVersion());
            note(who, restored.changed());
            return;
        }
        switch (kind) {
            case 1 -> words.remove(chance.nextInt(words.size()));
            case 2 -> words.clear();
            default -> {}
        }
        if (kind != 3) {
            words.add("w" + who + "x" + word++);
        }
        words.removeIf(String::isBlank);
        var form = newsroom.text(String.join(" ", words.subList(0, Math.min(words.size(), 12))));
        var hero = chance.nextBoolean() ? new Hero(HERO, "A picture.", "", "") : null;
        var text = newsroom.text(
                form.headline(), "Text.", requireNonNull(form.category()), form.authors(), form.tags(), hero);
        note(who, articles.save(id(), copy.textVersion(), text).changed());
    }

    private void note(AccountId who, boolean changed) {
        if (changed) {
            contributors.add(who);
        }
    }

    private void approve(AccountId who) {
        var number = lastRevision();
        articles.approve(id(), number, null);
        assertThat(contributors).as("approved by %s", who).doesNotContain(who);
        var words = Set.of(copies.revision(id(), number).headline().split(" "));
        var own = words.stream().filter(w -> w.startsWith("w" + who + "x")).collect(Collectors.toSet());
        assertThat(wordsLetStand)
                .as("own words of %s were let stand before", who)
                .containsAll(own);
        wordsLetStand.addAll(words);
        contributors.clear();
        jdbc.sql("select content, content_hash from revision where article_id = ? and number = ?")
                .params(id().value(), number)
                .query((row, _) -> letStand.put(row.getString("content_hash"), row.getString("content")))
                .list();
    }

    private int lastRevision() {
        return jdbc.sql("select coalesce(max(number), 0) from revision where article_id = ?")
                .param(id().value())
                .query(Integer.class)
                .single();
    }

    private Instant soon() {
        return clock.now().plus(Duration.ofHours(chance.nextInt(48))).plusSeconds(5);
    }

    private PublicationId someWindow() {
        var ids = jdbc.sql("select id from publication where article_id = ? order by id")
                .param(id().value())
                .query(Long.class)
                .list();
        return new PublicationId(ids.isEmpty() ? 0 : ids.get(chance.nextInt(ids.size())));
    }

    /** Everything that happened to the story happened earlier; the earliest window moves first, so that none overlap. */
    private void pass(Duration time) {
        jdbc.sql("select * from publication where article_id = ? order by live_from, live_until")
                .param(id().value())
                .query((row, _) -> new Object[] {
                    earlier(JdbcTime.read(row, "live_from"), time),
                    earlier(JdbcTime.read(row, "live_until"), time),
                    earlier(JdbcTime.read(row, "published_at"), time),
                    row.getLong("id")
                })
                .list()
                .forEach(row -> jdbc.sql("""
                        update publication set live_from = ?, live_until = ?, published_at = ?
                        where id = ?
                        """).params(row).update());
        new ListedStories(jdbc).relist(id());
        jdbc.sql("select embargo_until from article where id = ? and embargo_until is not null")
                .param(id().value())
                .query((row, _) -> earlier(JdbcTime.read(row, "embargo_until"), time))
                .optional()
                .ifPresent(until -> jdbc.sql("update article set embargo_until = ? where id = ?")
                        .params(until, id().value())
                        .update());
        done.add(time.toString());
    }

    private static OffsetDateTime earlier(Instant instant, Duration time) {
        return JdbcTime.param(instant.isBefore(Window.NO_END) ? instant.minus(time) : instant);
    }

    private List<Map<String, @Nullable Object>> everything() {
        return jdbc.sql("""
                select a.version, a.state, a.slug, a.content_hash, a.embargo_until, a.trashed_at,
                    (select count(*) from revision) as revisions, (select count(*) from audit_entry) as entries,
                    (select count(*) from change_log) as changes, (select count(*) from former_slug) as slugs,
                    p.id, p.live_from, p.live_until, p.end_verb
                from article a left join publication p on p.article_id = a.id where a.id = ? order by p.id
                """).param(id().value()).query().listOfRows();
    }
}
