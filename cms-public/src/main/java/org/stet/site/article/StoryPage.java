package org.stet.site.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.Source;
import org.stet.core.author.AuthorEntry;
import org.stet.core.body.BodyHtml;
import org.stet.core.body.PictureSource;
import org.stet.core.publication.ChangeKind;
import org.stet.core.publication.PublishedStory;
import org.stet.core.publication.PublishedStory.ChangeNote;
import org.stet.site.live.LivePage;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Moment;
import org.stet.site.words.Words;

/** Everything the story template prints. */
public record StoryPage(
        Frame frame,
        PublishedStory story,
        StoryCard card,
        BodyMarkup body,
        List<BodyHtml.Entry> contents,
        @Nullable LivePage coverage,
        List<Face> authors,
        @Nullable AuthorEntry about,
        List<StoryCard> related,
        List<StoryCard> recent,
        @Nullable PictureSource social,
        boolean showsVersions,
        SeriesBoxes.Boxes dossiers) {

    /** Days for which a story is news. */
    private static final int NEWS = 30;

    /** A byline with the size of its photo. */
    public record Face(
            String name, String role, String href, @Nullable PictureSource photo) {}

    private Words words() {
        return frame.words();
    }

    public List<Series> series() {
        return dossiers.boxes();
    }

    public @Nullable Moment updated() {
        var at = story.teaser().updatedAt();
        return at == null ? null : frame.moment(at);
    }

    /** How old the story is, for one that readers may take for news although it is not: after 30 days; absent before. */
    public @Nullable String age() {
        var published = card.published();
        var day = published.time().toLocalDate();
        if (story.content().background().evergreen() || ChronoUnit.DAYS.between(day, published.today()) <= NEWS) {
            return null;
        }
        var period = Period.between(day, published.today());
        return period.getYears() > 0
                ? words().count("story.age.years", period.getYears())
                : words().count("story.age.months", Math.max(1, period.getMonths()));
    }

    public boolean isCorrected() {
        return !corrections().isEmpty();
    }

    /** What was put right, the newest first. */
    public List<ChangeNote> corrections() {
        return story.changes().stream().filter(StoryPage::isCorrection).toList();
    }

    public List<Source> sources() {
        return story.content().background().sources();
    }

    /** Where readers compare the versions they have seen. */
    public String versions() {
        return card.href() + "/changes";
    }

    public boolean isMadeWithAi() {
        return story.content().background().ai().wasUsed();
    }

    /** "AI was used for research and to translate." */
    public String aiUse() {
        var tasks = story.content().background().ai().tasks().stream()
                .map(task -> words().say("ai." + task.name().toLowerCase(Locale.ROOT)))
                .toList();
        return words().say("ai.use", words().list(tasks));
    }

    /** Who stands for what AI made: whoever let the version stand, on record, and the writer's own word. */
    public String aiReview() {
        var checked = words().say(story.content().background().ai().checked() ? "ai.checked" : "ai.unchecked");
        return story.reviewed() ? checked + " " + words().say("ai.reviewed") : checked;
    }

    public static boolean isCorrection(ChangeNote note) {
        return note.kind() == ChangeKind.CORRECTION;
    }

    /** Whether it is the story that breaking news leads to. */
    public boolean isBreaking() {
        var breaking = frame.breaking();
        return breaking != null && card.teaser().article().equals(breaking.article());
    }

    public boolean isLive() {
        return coverage != null && coverage.isLive();
    }

    /** The text itself stands on the story's first page only. */
    public boolean hasText() {
        return coverage == null || coverage.isNewest();
    }

    /** A list of contents is worth its space from three headings on, where there are no key events in its place. */
    public boolean hasContents() {
        return coverage == null && contents.size() >= 3;
    }

    /** A mail that recommends the story. */
    public String mailAddress() {
        return "mailto:?subject=" + encoded(card.headline()) + "&body=" + encoded(frame.absolute(card.href()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address as it is printed on paper. */
    public String printedAddress() {
        return frame.absolute(card.href()).replaceFirst("^https?://", "");
    }
}
