package org.stet.admin.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;
import org.stet.core.account.SignIn;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Hero;
import org.stet.core.article.ReviewRequest;
import org.stet.core.article.StoryForm;
import org.stet.core.article.Teasers;
import org.stet.core.article.WorkingCopies;
import org.stet.core.author.AuthorId;
import org.stet.core.body.PastedHtml;
import org.stet.core.category.CategoryId;
import org.stet.core.comment.CommentEditing;
import org.stet.core.comment.Field;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.publication.Release;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/** Takes one demo story through the doors everybody uses, as its writer, reviewer and editor, to where its file says. */
@Component
class DemoStories {

    /** What the stories refer to by name. */
    record Cast(
            Map<String, AccountId> people,
            Map<String, AuthorId> authors,
            Map<String, CategoryId> categories,
            Map<String, PictureRef> pictures) {}

    /** Some of the stories have long headlines, and the first of a section stands alone. */
    private static final String ALTHOUGH = "Written for this newsroom’s first day.";

    private final SignIn signIn;
    private final ArticleEditing articles;
    private final WorkingCopies copies;
    private final Publishing publishing;
    private final CommentEditing comments;
    private final Backdating backdating;
    private final Clock clock;

    DemoStories(
            SignIn signIn,
            ArticleEditing articles,
            WorkingCopies copies,
            Publishing publishing,
            CommentEditing comments,
            Backdating backdating,
            Clock clock) {
        this.signIn = signIn;
        this.articles = articles;
        this.copies = copies;
        this.publishing = publishing;
        this.comments = comments;
        this.backdating = backdating;
        this.clock = clock;
    }

    ArticleId write(StoryFile file, Cast cast) {
        var id = draft(file, cast, file.firstHtml());
        var at = clock.instant().plus(file.offset());
        switch (file.get("state")) {
            case "draft" -> backdating.worked(id, at);
            case "in-review" -> {
                submit(id, file, cast);
                backdating.worked(id, at);
            }
            case "changes-requested" -> {
                submit(id, file, cast);
                as(cast, "ben", () -> articles.requestChanges(id, file.get("reason")));
                backdating.worked(id, at);
            }
            case "approved" -> {
                letStand(id, file, cast);
                backdating.worked(id, at);
            }
            case "scheduled" -> {
                letStand(id, file, cast);
                as(cast, "eve", () -> publishing.release(id, new Release(at, null, Change.FIRST, ALTHOUGH)));
                backdating.worked(id, clock.instant().minus(Duration.ofMinutes(70)));
            }
            default -> publish(id, file, cast, at);
        }
        return id;
    }

    private void publish(ArticleId id, StoryFile file, Cast cast, Instant at) {
        letStand(id, file, cast);
        as(cast, "eve", () -> publishing.release(id, new Release(null, null, Change.FIRST, ALTHOUGH)));
        backdating.worked(id, at.minus(Duration.ofMinutes(25)));
        var ended = file.optionalOffset("until");
        backdating.shown(id, at, ended == null ? null : clock.instant().plus(ended));
        if (file.get("state").equals("taken-down")) {
            backdating.takenDown(id, file.get("reason"));
        }
        if (file.has("corrected")) {
            change(id, file, cast, file.html(), Change.correction(file.get("correction")), file.get("corrected"));
        } else if (file.has("update-note")) {
            var offset = file.offset().dividedBy(2).toString();
            change(id, file, cast, file.html(), Change.update(file.get("update-note")), offset);
        }
    }

    private void change(ArticleId id, StoryFile file, Cast cast, String html, Change change, String offset) {
        save(id, file, cast, html);
        letStand(id, file, cast);
        as(cast, "eve", () -> publishing.release(id, new Release(null, null, change, ALTHOUGH)));
        backdating.replaced(id, clock.instant().plus(Duration.parse(offset)));
    }

    /** A newer text of a live story, up for review. */
    void revise(ArticleId id, StoryFile file, Cast cast) {
        save(id, file, cast, file.html());
        submit(id, file, cast);
        backdating.worked(id, clock.instant().plus(file.offset()));
    }

    private ArticleId draft(StoryFile file, Cast cast, String html) {
        var id = as(cast, file.get("writer"), articles::create);
        save(id, file, cast, html);
        as(cast, file.get("writer"), () -> articles.changeSlug(id, new Slug(file.slug())));
        return id;
    }

    private void save(ArticleId id, StoryFile file, Cast cast, String html) {
        as(cast, file.get("writer"), () -> {
            var version = copies.find(id).orElseThrow().textVersion();
            return articles.save(id, version, form(file, cast, html));
        });
    }

    private static StoryForm form(StoryFile file, Cast cast, String html) {
        return new StoryForm(
                file.get("headline"),
                file.get("standfirst"),
                cast.categories().get(file.get("category")),
                file.list("authors").stream().map(cast.authors()::get).toList(),
                file.list("tags"),
                hero(file, cast),
                Teasers.NONE,
                file.background(),
                PastedHtml.parse(html, cast.pictures()::get));
    }

    private static @Nullable Hero hero(StoryFile file, Cast cast) {
        var picture = cast.pictures().get(file.get("hero"));
        return picture == null ? null : new Hero(picture, file.get("alt"), file.get("caption"), file.get("credit"));
    }

    private int submit(ArticleId id, StoryFile file, Cast cast) {
        var revision = as(cast, file.get("writer"), () -> articles.submit(id, asked(file, cast)));
        if (file.has("comment")) {
            as(cast, "ben", () -> comments.open(id, Field.BODY, -1, file.get("comment-on"), file.get("comment")));
        }
        return revision;
    }

    /** Whom a submission is asked of, and by when, where its file says so. */
    private @Nullable ReviewRequest asked(StoryFile file, Cast cast) {
        if (!file.has("asked")) {
            return null;
        }
        var due = file.optionalOffset("due");
        return new ReviewRequest(
                cast.people().get(file.get("asked")),
                due == null ? null : clock.instant().plus(due));
    }

    private void letStand(ArticleId id, StoryFile file, Cast cast) {
        var revision = submit(id, file, cast);
        as(cast, "ben", () -> articles.approve(id, revision, null));
    }

    private void as(Cast cast, String who, Runnable verb) {
        as(cast, who, () -> {
            verb.run();
            return List.of();
        });
    }

    private <T> T as(Cast cast, String who, Supplier<T> verb) {
        try (var _ = signIn.actAs(Objects.requireNonNull(cast.people().get(who)))) {
            return verb.get();
        }
    }
}
