package org.stet.admin.frontpage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureAddress;
import org.stet.core.category.CategoryEntry;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.Slot;
import org.stet.core.publication.Teaser;

/** One place of the miniature: the story readers see there, whether an editor placed it, and until when. */
class SlotBox extends Div {

    /** What stands in a place: what readers see, what an editor wants there, and whether that is saved. */
    record Content(
            Place place,
            String name,
            @Nullable Teaser story,
            @Nullable CategoryEntry category,
            @Nullable Planned planned,
            boolean isSaved,
            List<Teaser> also) {

        boolean isPinned() {
            return planned != null && story != null && planned.article().equals(story.article());
        }
    }

    private final NativeButton choose = new NativeButton();
    private final Paragraph hint = new Paragraph(Words.of("front.lift.keys"));
    private @Nullable Grip grip;

    SlotBox(Content content, NewsroomTime time, @Nullable Lift lift, Runnable chosen) {
        addClassNames("slot", shape(content.place()));
        addClassName(content.isPinned() ? "pin" : "auto");
        setClassName("fresh", content.planned() != null && !content.isSaved());
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", content.name());
        choose.addClickListener(click -> chosen.run());
        var story = content.story();
        if (story != null && story.hero() != null && hasPicture(content.place())) {
            add(new Image(PictureAddress.of(story.hero()), ""));
        }
        add(words(content), tools(content, time, lift));
        hint.addClassNames("hint");
        hint.setVisible(false);
        add(hint);
        if (lift != null) {
            DropTarget.create(this);
        }
    }

    /** The form it has on the page. */
    private static String shape(Place place) {
        return switch (place.slot()) {
            case LEAD -> "lead";
            case FEATURED, RECENT -> "featured";
            case RAIL -> place.position() == 1 ? "big" : "line";
            case OPINION -> "view";
        };
    }

    private static boolean hasPicture(Place place) {
        return place.slot() != Slot.OPINION && (place.slot() != Slot.RAIL || place.position() == 1);
    }

    private Component words(Content content) {
        var story = content.story();
        var category = content.category();
        var words = new Div();
        words.addClassName("words");
        if (category != null && content.place().slot() != Slot.RAIL) {
            var label = new Span(category.name());
            label.addClassName("cat");
            label.getStyle().set("--cat", category.colour());
            words.add(label);
        }
        choose.addClassName("hed");
        choose.setText(story == null ? Words.of("front.empty-place") : story.headline());
        choose.getElement().setAttribute("aria-label", content.name() + ": " + choose.getText());
        words.add(choose);
        if (story != null && content.place().slot() == Slot.LEAD) {
            var standfirst = new Paragraph(story.standfirst());
            standfirst.addClassName("st");
            words.add(standfirst, also(content.also()));
        }
        return words;
    }

    /** The stories the rule sets beside the lead. */
    private static Component also(List<Teaser> stories) {
        var list = new UnorderedList();
        list.addClassName("also");
        stories.forEach(story -> list.add(new ListItem(story.headline())));
        list.setVisible(!stories.isEmpty());
        return list;
    }

    private Component tools(Content content, NewsroomTime time, @Nullable Lift lift) {
        var tools = new Div(window(content, time));
        tools.addClassName("slot-tools");
        var lifted = lifted(content);
        if (lift != null && lifted != null) {
            grip = new Grip(lifted, lift);
            tools.add(grip);
            DragSource.create(this).setDragData(lifted);
        }
        return tools;
    }

    private static @Nullable Lifted lifted(Content content) {
        var planned = content.planned();
        var story = content.story();
        if (planned != null) {
            return new Lifted(planned.article(), planned.headline(), content.place());
        }
        return story == null ? null : new Lifted(story.article(), story.headline(), null);
    }

    private static Component window(Content content, NewsroomTime time) {
        var planned = content.planned();
        var words = new Span();
        words.addClassName("win");
        if (planned == null) {
            words.setText(Words.of("front.auto"));
        } else if (!content.isPinned()) {
            words.add(new Icon("clock"), new Span(Words.of("front.waits", planned.headline())));
        } else {
            words.add(
                    new Icon("clock"),
                    new Span(
                            planned.hasEnd()
                                    ? Words.of("front.until-at", time.brief(planned.until()))
                                    : Words.of("front.no-end")));
        }
        return words;
    }

    void mark(boolean isChosen, boolean isAimedAt) {
        setClassName("chosen", isChosen);
        setClassName("drop", isAimedAt);
        hint.setVisible(isAimedAt);
        choose.getElement().setAttribute("aria-pressed", Boolean.toString(isChosen));
    }

    void focus() {
        if (grip == null) {
            choose.focus();
        } else {
            grip.focus();
        }
    }
}
