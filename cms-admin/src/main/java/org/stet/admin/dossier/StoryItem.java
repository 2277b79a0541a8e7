package org.stet.admin.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.Words;
import org.stet.core.dossier.DossierStory;

/** A story of a dossier in its place: dragged by its grip, moved by its buttons, taken out again. */
class StoryItem extends ListItem {

    /** What can be done to a story in its dossier. */
    interface Verbs {

        /** Moves a story by {@code steps}; up is negative. */
        void move(DossierStory story, int steps);

        /** Takes a story to the place of another one. */
        void take(DossierStory story, DossierStory target);

        void remove(DossierStory story);
    }

    StoryItem(DossierStory story, int number, NewsroomTime time, Verbs verbs) {
        addClassNames("item", "tkr");
        var place = new Span(Integer.toString(number));
        place.addClassNames("dim", "s", "num");
        var headline = Places.link(Places.story(story.article()), name(story));
        headline.addClassName("h");
        var published = story.publishedAt();
        var facts = new Div(
                published == null
                        ? Words.of("dossier.story.unseen")
                        : Words.of("dossier.story.since", time.brief(published)));
        facts.addClassName("m");
        var words = new Div(headline, facts);
        words.addClassName("grow");
        var buttons = new Div(
                quiet("up", "ticker.up", story, () -> verbs.move(story, -1)),
                quiet("chevron", "ticker.down", story, () -> verbs.move(story, 1)),
                quiet("trash", "dossier.story.remove", story, () -> verbs.remove(story)));
        buttons.addClassName("act");
        add(new Icon("grip"), place, words, buttons);
        DragSource.create(this).setDragData(story);
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(DossierStory.class::isInstance)
                        .map(DossierStory.class::cast)
                        .ifPresent(dragged -> verbs.take(dragged, story)));
    }

    static String name(DossierStory story) {
        return story.headline().isEmpty() ? Words.of("desk.untitled") : story.headline();
    }

    private static Button quiet(String icon, String key, DossierStory story, Runnable verb) {
        var button = new Button(new Icon(icon), click -> verb.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Words.of(key, name(story)));
        button.setTooltipText(Words.of(key + ".short"));
        return button;
    }
}
