package org.stet.admin.comment;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DomEvent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Keys;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;
import org.stet.core.comment.Field;
import org.stet.core.comment.StoryText;
import org.stet.core.comment.ThreadEntry;
import org.stet.core.comment.ThreadId;

/**
 * The threads of a story. What a browser says was selected is untrusted: {@code CommentEditing} holds it against the story.
 */
public class CommentMargin extends Div {

    private static final String MODULE = "context://console/margin.js";

    private final CommentRoom room;
    private final boolean beside;
    private final Span count = new Span();
    private final Button settled = new Button();
    private final Div composer = new Div();
    private final Div list = new Div();
    private final Map<ThreadId, ThreadCard> cards = new HashMap<>();
    private Runnable changed = () -> {};
    private Consumer<Place> showPlace = place -> {};
    private boolean showsResolved;
    private List<Place> places = List.of();
    private @Nullable ArticleId article;
    private @Nullable Content content;
    private @Nullable ThreadId opened;

    /** A thread and where its words stand now; {@code span} is absent where they are gone, or it hangs on a whole field. */
    public record Place(ThreadEntry thread, org.stet.core.comment.@Nullable Span span) {

        private int order() {
            return span == null ? thread.anchor().isSelection() ? Integer.MAX_VALUE : -1 : span.from();
        }
    }

    CommentMargin(CommentRoom room, boolean beside) {
        this.room = room;
        this.beside = beside;
        addClassName("margin");
        setClassName("listed", !beside);
        getElement().setAttribute("role", beside ? "region" : "group");
        getElement().setAttribute("aria-label", Words.of("thread.title"));
        settled.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        settled.addClickListener(click -> {
            showsResolved = !showsResolved;
            draw();
        });
        composer.addClassName("composer");
        list.addClassName("threads");
        add(head(), composer, list);
        getElement()
                .addEventListener("stet-comment", this::selected)
                .addEventData("event.detail.field")
                .addEventData("event.detail.from")
                .addEventData("event.detail.quote");
    }

    private Component head() {
        var title = new H2(Words.of("thread.title"));
        count.addClassName("count");
        var head = new Div(title, count, settled);
        head.addClassName("margin-head");
        var comment = new Button(Words.of("thread.comment"));
        comment.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (beside) {
            comment.addClassName("comment-here");
            head.add(
                    step("up", "thread.previous", "thread-previous", "p"),
                    step("chevron", "thread.next", "thread-next", "n"),
                    Keys.on(comment, "m"));
        }
        return head;
    }

    private static Button step(String icon, String label, String name, String key) {
        var button = new Button(new Icon(icon));
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.of(label));
        button.addClassName(name);
        return Keys.on(button, key);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (beside) {
            event.getUI().getPage().addJsModule(MODULE);
            ThreadAddress.follow(event, this::reveal);
        }
    }

    /** Is told when something was said, changed or settled here. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Is told which thread's place somebody wants to see. */
    public void onPlaceWanted(Consumer<Place> listener) {
        showPlace = listener;
    }

    /** Draws the threads of a story beside this version of it. What is being typed stays. */
    public void show(ArticleId story, Content version) {
        article = story;
        content = version;
        draw();
    }

    /** The threads somebody still has to do something about, in the order of the text. */
    public List<Place> open() {
        return places.stream().filter(place -> place.thread().isOpen()).toList();
    }

    /** The open threads in a few words each, for somebody who gives a reason that may refer to them. */
    public Component[] openList() {
        var open = open();
        if (open.isEmpty()) {
            return new Component[0];
        }
        var lines = new UnorderedList();
        lines.addClassName("open-threads");
        open.forEach(place -> {
            var anchor = place.thread().anchor();
            var words = new Span(anchor.isSelection() ? anchor.quote() : Words.of("thread.field." + anchor.field()));
            words.addClassName("serif");
            var first = place.thread().comments().getFirst();
            lines.add(new ListItem(words, new Span(Words.of("thread.said", first.name(), first.text()))));
        });
        return new Component[] {new Paragraph(Words.of("thread.still-open", open.size())), lines};
    }

    private void draw() {
        if (article == null || content == null) {
            return;
        }
        var text = StoryText.of(content);
        places = room.desk().threads(article).stream()
                .map(thread -> new Place(thread, text.find(thread.anchor()).orElse(null)))
                .sorted(Comparator.comparing(
                                (Place place) -> place.thread().anchor().field())
                        .thenComparing(Place::order))
                .toList();
        var waiting = open().size();
        count.setText(Words.of("thread.open", waiting));
        count.setClassName("hot", waiting > 0);
        settled.setVisible(places.size() > waiting || showsResolved);
        settled.setText(
                Words.of(showsResolved ? "thread.hide-resolved" : "thread.show-resolved", places.size() - waiting));
        settled.getElement().setAttribute("aria-pressed", Boolean.toString(showsResolved));
        drawCards();
    }

    private void drawCards() {
        var time = room.time();
        var shown = showsResolved ? places : open();
        var wanted = shown.stream()
                .map(place -> {
                    var card = cards.computeIfAbsent(
                            place.thread().id(), id -> new ThreadCard(id, room, this::redraw, () -> want(id)));
                    card.show(place.thread(), place.span(), time);
                    return (Component) card;
                })
                .toList();
        if (shown.isEmpty()) {
            list.removeAll();
            list.add(new EmptyState(
                    Words.of("thread.none"), Words.of(beside ? "thread.none.review" : "thread.none.story")));
        } else if (!list.getChildren().toList().equals(wanted)) {
            list.removeAll();
            list.add(wanted);
        }
    }

    private void redraw() {
        draw();
        changed.run();
    }

    private void want(ThreadId id) {
        places.stream()
                .filter(place -> place.thread().id().equals(id))
                .findFirst()
                .ifPresent(showPlace);
    }

    /** Brings a thread to the one who asked for it by its place in the text. */
    public void reveal(long thread) {
        var id = new ThreadId(thread);
        if (!cards.containsKey(id)
                && places.stream().anyMatch(place -> place.thread().id().equals(id))) {
            showsResolved = true;
            draw();
        }
        var card = cards.get(id);
        if (card != null && card.isAttached()) {
            cards.values().forEach(each -> each.setClassName("on", each == card));
            card.scrollIntoView();
        }
    }

    private void selected(DomEvent event) {
        var data = event.getEventData();
        comment(
                data.get("event.detail.field").asString(),
                data.get("event.detail.from").asInt(),
                data.get("event.detail.quote").asString());
    }

    /** As {@link #comment(Field, int, String)}, with the name of a field that a browser sent. */
    public void comment(String field, int from, String quote) {
        Arrays.stream(Field.values())
                .filter(each -> each.name().equals(field))
                .findFirst()
                .ifPresentOrElse(
                        known -> comment(known, from, quote), () -> Notice.show(Words.of("thread.select-first")));
    }

    /** Offers to comment on a field, or on words of it. */
    public void comment(Field field, int from, String quote) {
        composer.removeAll();
        var words = quote.isBlank() ? Words.of("thread.field." + field) : quote;
        var label = new Paragraph(words);
        label.addClassName("q");
        var typing = new CommentField(
                Words.of("thread.on", words),
                Words.of("thread.comment"),
                room.colleagues(),
                text -> opened = room.editing().open(Objects.requireNonNull(article), field, from, quote, text),
                this::composed);
        var card = new Section(label, typing);
        card.addClassNames("card", "thread", "on", "new");
        card.getElement().setAttribute("data-field", field.name());
        if (!quote.isBlank()) {
            card.getElement().setAttribute("data-from", Integer.toString(Math.max(0, from)));
            card.getElement().setAttribute("data-to", Integer.toString(Math.max(0, from) + quote.length()));
        }
        composer.add(card);
        typing.focus();
    }

    /** The new thread, if one was begun, gets the focus. */
    private void composed() {
        composer.removeAll();
        redraw();
        if (opened != null && cards.containsKey(opened)) {
            cards.get(opened).focus();
        }
        opened = null;
    }
}
