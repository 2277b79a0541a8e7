package org.stet.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.author.AuthorId;
import org.stet.core.body.PastedHtml;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.NewsroomException;

/**
 * Four people who may do everything, three thousand stories, chance. Each word carries its writer's name, so whether somebody
 * let their own words stand can be told without asking the story.
 */
class FourEyesTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Set<Role> ALL = Set.of(Role.WRITER, Role.REVIEWER, Role.EDITOR);
    private static final List<Actor> PEOPLE = Stream.of("a", "b", "c", "d")
            .map(name -> new Actor(new AccountId(name.charAt(0)), name, ALL))
            .toList();

    @Test
    void nobodyEverLetsTheirOwnWordsStand() {
        var approvals = 0;
        var refusals = 0;
        for (var seed = 0; seed < 3_000; seed++) {
            var story = new Story(new Random(seed));
            for (var verb = 0; verb < 40; verb++) {
                story.next();
            }
            assertThat(story.broken).as("seed %d", seed).isEmpty();
            approvals += story.approvals;
            refusals += story.ownWork;
        }
        assertThat(approvals).isGreaterThan(1_500);
        assertThat(refusals).isGreaterThan(1_500);
    }

    private static final class Story {

        private final Random chance;
        private final Article article;
        private final List<Revision> revisions = new ArrayList<>();
        private final Set<String> letStand = new HashSet<>();
        private final Set<Actor> contributors = new HashSet<>();
        private final List<String> broken = new ArrayList<>();
        private int approvals;
        private int ownWork;
        private int words;

        Story(Random chance) {
            this.chance = chance;
            this.article = new Article(PEOPLE.getFirst(), NOON);
            ReflectionTestUtils.setField(article, "id", 1L);
        }

        void next() {
            var who = PEOPLE.get(chance.nextInt(PEOPLE.size()));
            try {
                switch (chance.nextInt(10)) {
                    case 0, 1, 2 -> write(who);
                    case 3 -> bringBack(who);
                    case 4, 5 -> submit(who);
                    case 6 -> article.withdraw(who, NOON);
                    case 7 -> article.requestChanges("Who said so?", who, NOON);
                    default -> approve(who);
                }
            } catch (OwnWork refused) {
                ownWork++;
            } catch (NewsroomException refused) {
                // Not possible now, which is what the story is for.
            }
        }

        private void write(Actor who) {
            var text = new ArrayList<>(wordsOf(article.content()));
            if (!text.isEmpty() && chance.nextInt(3) == 0) {
                text.remove(chance.nextInt(text.size()));
            }
            if (chance.nextInt(3) == 0) {
                text.clear();
            }
            text.add(who.name() + words++);
            var content = content(String.join(" ", text.subList(0, Math.min(text.size(), 12))));
            if (article.edit(content, Set.of(who.id()), who, article.textVersion(), NOON)) {
                contributors.add(who);
            }
        }

        private void bringBack(Actor who) {
            if (!revisions.isEmpty()) {
                var revision = revisions.get(chance.nextInt(revisions.size()));
                var before = freeze(who);
                if (article.bringBack(revision, who, article.textVersion(), NOON)) {
                    revisions.add(before);
                    contributors.add(who);
                }
            }
        }

        private void submit(Actor who) {
            article.requireSubmittable(who);
            var revision = freeze(who);
            article.submit(revision, null, who, NOON);
            revisions.add(revision);
        }

        private Revision freeze(Actor who) {
            return new Revision(article, revisions.size() + 1, RevisionCause.SUBMITTED, who.id(), NOON);
        }

        private void approve(Actor who) {
            if (revisions.isEmpty()) {
                return;
            }
            var revision = revisions.getLast();
            article.approve(revision, FourEyes.REQUIRED, null, who, NOON);
            approvals++;
            if (contributors.contains(who)) {
                broken.add(who.name() + " wrote since the last approval");
            }
            var text = wordsOf(revision.content());
            text.stream()
                    .filter(word -> word.startsWith(who.name()) && !letStand.contains(word))
                    .forEach(word -> broken.add(word + " was let stand by its writer"));
            letStand.addAll(text);
            contributors.clear();
        }

        private static List<String> wordsOf(Content content) {
            return Stream.of(content.headline().split(" "))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private static Content content(String headline) {
            return new Content(
                    headline,
                    "Standfirst.",
                    new CategoryId(1),
                    List.of(new Byline(new AuthorId(1), "Ada", "")),
                    List.of(),
                    null,
                    Teasers.NONE,
                    PastedHtml.parse("<p>Text.</p>", src -> null));
        }
    }
}
