package org.stet.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.core.body.Block;
import org.stet.core.body.BodyText;

/** Something a careful editor would look at again. Unlike a {@link Gap}, a reason is enough to go on. */
public enum Hint {
    /** "TK" or "[?]": the writer meant to come back here. */
    PLACEHOLDER("something is still to come (TK or [?])"),
    HERO_CREDIT("the hero picture has no credit"),
    PICTURE_CREDIT("a picture in the text has no credit"),
    /** Search engines cut titles after about {@link #SEARCH_TITLE} characters. */
    LONG_SEARCH_TITLE("the search title is cut after 60 characters"),
    /** Cards cut titles after about {@link #SOCIAL_TITLE} characters. */
    LONG_SOCIAL_TITLE("the social title is cut after 70 characters"),
    /** A heading skips a level, or the first one is not of the second level. */
    HEADING_ORDER("a heading skips a level"),
    /** Colleagues' comments that nobody has resolved. */
    OPEN_THREADS("comments are open"),
    /** Neither its category nor its tags lead readers to another story. */
    NOTHING_RELATED("no other story is related to it"),
    /** AI was used, and nobody says that a person has checked what it made. */
    AI_UNCHECKED("nobody has checked what AI made"),
    /** A picture may not be shown any more. */
    PICTURE_ENDED("the right to use a picture has ended");

    public static final int SEARCH_TITLE = 60;
    public static final int SEARCH_DESCRIPTION = 155;
    public static final int SOCIAL_TITLE = 70;

    private static final Pattern TO_COME = Pattern.compile("\\bTK\\b|\\[\\?]");

    private final String words;

    Hint(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What of a text deserves a second look by itself; the rest only those know who see other stories and comments. */
    public static List<Hint> of(Content content) {
        var hints = new ArrayList<Hint>();
        var words = content.headline() + "\n" + content.standfirst() + "\n"
                + BodyText.of(content.body()).plain();
        if (TO_COME.matcher(words).find()) {
            hints.add(PLACEHOLDER);
        }
        var hero = content.hero();
        if (hero != null && hero.credit().isBlank()) {
            hints.add(HERO_CREDIT);
        }
        var blocks = content.body().blocks();
        if (blocks.stream()
                .anyMatch(block ->
                        block instanceof Block.Figure figure && figure.credit().isBlank())) {
            hints.add(PICTURE_CREDIT);
        }
        if (orHeadline(content.teasers().searchTitle(), content).length() > SEARCH_TITLE) {
            hints.add(LONG_SEARCH_TITLE);
        }
        if (orHeadline(content.teasers().socialTitle(), content).length() > SOCIAL_TITLE) {
            hints.add(LONG_SOCIAL_TITLE);
        }
        if (skipsALevel(blocks)) {
            hints.add(HEADING_ORDER);
        }
        if (content.background().ai().wasUsed() && !content.background().ai().checked()) {
            hints.add(AI_UNCHECKED);
        }
        return List.copyOf(hints);
    }

    private static String orHeadline(String title, Content content) {
        return title.isEmpty() ? content.headline() : title;
    }

    private static boolean skipsALevel(List<Block> blocks) {
        var level = 1;
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > level + 1) {
                    return true;
                }
                level = heading.level();
            }
        }
        return false;
    }
}
