package org.stet.admin.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.stet.core.article.ArticleId;
import org.stet.core.live.LiveEntryId;

/** The addresses of the console that views of different nouns lead to. */
public final class Places {

    /** The route parameter that names a story. */
    public static final String ID = "id";

    public static final String DESK = "";
    public static final String STORIES = "stories";
    public static final String STORY = "stories/:id([0-9]{1,18})";
    public static final String QUEUE = "review";
    public static final String REVIEW = "review/:id([0-9]{1,18})";

    /** The two revisions of {@link #COMPARE}. */
    public static final String FIRST = "first";

    public static final String SECOND = "second";
    public static final String COMPARE = STORY + "/compare/:first([0-9]{1,9})/:second([0-9]{1,9})";

    public static final String LIVE = "live/:id([0-9]{1,18})";

    /** Names the entry of {@link #LIVE} that a link leads to: {@code live/7?entry=3}. */
    public static final String ENTRY = "entry";

    private Places() {}

    /** The live coverage of a story. */
    public static String live(ArticleId id) {
        return "live/" + id;
    }

    public static String live(ArticleId id, LiveEntryId entry) {
        return live(id) + "?" + ENTRY + "=" + entry;
    }

    public static String story(ArticleId id) {
        return STORIES + "/" + id;
    }

    public static String compare(ArticleId id, int first, int second) {
        return story(id) + "/compare/" + first + "/" + second;
    }

    public static String review(ArticleId id) {
        return QUEUE + "/" + id;
    }

    /** A link that stays in the console. */
    public static Anchor link(String place, String text) {
        var link = new Anchor(place, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    public static void go(String place) {
        UI.getCurrent().navigate(place);
    }
}
