package org.stet.site.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.author.AuthorEntry;
import org.stet.core.body.BodyHtml;
import org.stet.core.body.PictureSource;
import org.stet.core.publication.ChangeKind;
import org.stet.core.publication.PublishedStory;
import org.stet.core.publication.PublishedStory.ChangeNote;
import org.stet.site.live.LivePage;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Moment;

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
        List<StoryCard> recent) {

    /** A byline with the size of its photo. */
    public record Face(
            String name, String role, String href, @Nullable PictureSource photo) {}

    public @Nullable Moment updated() {
        var at = story.teaser().updatedAt();
        return at == null ? null : frame.moment(at);
    }

    /** How old a story is, for one that readers may take for news although it is not: from a month on; absent before. */
    public @Nullable String age() {
        var published = card.published();
        var period = Period.between(published.time().toLocalDate(), published.today());
        if (period.toTotalMonths() < 1) {
            return null;
        }
        return period.getYears() > 0 ? counted(period.getYears(), "year") : counted(period.getMonths(), "month");
    }

    private static String counted(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    public boolean isCorrected() {
        return story.changes().stream().anyMatch(StoryPage::isCorrection);
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
