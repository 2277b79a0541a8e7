package org.stet.admin.article;

import com.vaadin.flow.component.tabs.TabSheet;
import org.stet.core.article.Gap;
import org.stet.core.article.Hint;

/** Puts the cursor where something is missing or deserves a second look, on whichever tab of the story that is. */
record StoryPlaces(StoryEditor editor, StoryDetails details, SearchFields search, TabSheet tabs) {

    private static final int DETAILS = 0;
    private static final int SEARCH = 1;
    private static final int COMMENTS = 3;

    void goTo(Gap gap) {
        switch (gap) {
            case HEADLINE -> editor.focusPlace("headline");
            case STANDFIRST -> editor.focusPlace("standfirst");
            case BODY, PICTURE_ALT -> editor.focusPlace("body");
            default -> {
                tabs.setSelectedIndex(DETAILS);
                details.focus(gap);
            }
        }
    }

    void goTo(Hint hint) {
        switch (hint) {
            case PLACEHOLDER, PICTURE_CREDIT, HEADING_ORDER -> editor.focusPlace("body");
            case HERO_CREDIT, PICTURE_ENDED -> {
                tabs.setSelectedIndex(DETAILS);
                details.focusCredit();
            }
            case AI_UNCHECKED -> {
                tabs.setSelectedIndex(DETAILS);
                details.focusAiCheck();
            }
            case NOTHING_RELATED -> {
                tabs.setSelectedIndex(DETAILS);
                details.focusTags();
            }
            case OPEN_THREADS -> tabs.setSelectedIndex(COMMENTS);
            case LONG_SEARCH_TITLE, LONG_SOCIAL_TITLE -> {
                tabs.setSelectedIndex(SEARCH);
                search.focus(hint);
            }
        }
    }
}
