package org.stet.admin.article;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.stet.admin.comment.CommentMargin;
import org.stet.core.body.Body;
import org.stet.core.body.BodyJson;
import org.stet.core.comment.Field;
import org.stet.core.media.PictureEntry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body editor in the browser: headline, standfirst and text. What it sends is untrusted and parsed strictly by whoever
 * listens. The one class that calls into the browser with data, which travels as JSON, never as script.
 */
@Tag("stet-editor")
class StoryEditor extends Component implements HasSize, HasStyle {

    private static final String MODULE = "context://editor/stet-editor.js";
    private static final String WHEN_READY = "customElements.whenDefined('stet-editor').then(() => ";

    private int loads;

    /** Words somebody selected, as the browser says: nobody has checked them yet. */
    record Selected(String field, int from, String quote) {}

    /** A text as the browser sent it: the body is JSON that nobody has checked yet. */
    record Typed(String headline, String standfirst, String body, int words) {}

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(MODULE);
    }

    /** How often a text was loaded: whatever was marked in the one before is gone. */
    int loads() {
        return loads;
    }

    void load(String headline, String standfirst, Body body, boolean readOnly) {
        var text = JsonMapper.shared().createObjectNode();
        text.put("headline", headline);
        text.put("standfirst", standfirst);
        text.put("body", BodyJson.write(body));
        text.put("readOnly", readOnly);
        text.put("pictureBase", "pictures/");
        loads++;
        call("this.load($0))", text);
    }

    void setReadOnly(boolean readOnly) {
        getElement().executeJs(WHEN_READY + "this.setReadOnly($0))", readOnly);
    }

    void insert(PictureEntry picture) {
        var figure = JsonMapper.shared().createObjectNode();
        figure.put("picture", picture.id().value());
        figure.put("alt", picture.alt());
        figure.put("decorative", picture.decorative());
        figure.put("caption", picture.caption());
        figure.put("credit", picture.credit());
        call("this.insertPicture($0))", figure);
    }

    /** Sends what is typed and not yet sent, then goes on. */
    void flushThen(Runnable next) {
        getElement()
                .executeJs("return customElements.whenDefined('stet-editor').then(() => this.flush())")
                .then(Boolean.class, flushed -> next.run());
    }

    /** {@code headline}, {@code standfirst} or {@code body}. */
    void focusPlace(String place) {
        getElement().executeJs(WHEN_READY + "this.focusPlace($0))", place);
    }

    /** Marks the words that threads hang on, wherever they stand in the text of the body. */
    void markThreads(List<CommentMargin.Place> places) {
        var marks = JsonMapper.shared().createArrayNode();
        for (var place : places) {
            var span = place.span();
            var anchor = place.thread().anchor();
            if (span != null && anchor.field() == Field.BODY) {
                var mark = marks.addObject();
                mark.put("id", place.thread().id().toString());
                mark.put("from", span.from());
                mark.put("to", span.to());
            }
        }
        call(
                "this.markThreads($0.marks))",
                JsonMapper.shared().createObjectNode().set("marks", marks));
    }

    /** Puts the words of a thread, or the field it hangs on, before the eyes of whoever asked. */
    void showThread(CommentMargin.Place place) {
        var field = place.thread().anchor().field();
        if (field.isQuotable()) {
            getElement()
                    .executeJs(
                            WHEN_READY + "this.showThread($0, $1))",
                            place.thread().id().toString(),
                            field.name());
        }
    }

    void onThread(LongConsumer listener) {
        getElement()
                .addEventListener(
                        "stet-thread",
                        event -> listener.accept(Long.parseLong(
                                event.getEventData().get("event.detail.id").asString())))
                .addEventData("event.detail.id");
    }

    void onComment(Consumer<Selected> listener) {
        getElement()
                .addEventListener("stet-comment", event -> {
                    var data = event.getEventData();
                    listener.accept(new Selected(
                            data.get("event.detail.field").asString(),
                            data.get("event.detail.from").asInt(),
                            data.get("event.detail.quote").asString()));
                })
                .addEventData("event.detail.field")
                .addEventData("event.detail.from")
                .addEventData("event.detail.quote");
    }

    private void call(String script, ObjectNode data) {
        getElement().executeJs(WHEN_READY + script, data);
    }

    void onChange(Consumer<Typed> listener) {
        var registration = getElement().addEventListener("stet-change", event -> listener.accept(typed(event)));
        registration.addEventData("event.detail.headline");
        registration.addEventData("event.detail.standfirst");
        registration.addEventData("event.detail.body");
        registration.addEventData("event.detail.words");
    }

    private static Typed typed(DomEvent event) {
        var data = event.getEventData();
        return new Typed(
                data.get("event.detail.headline").asString(),
                data.get("event.detail.standfirst").asString(),
                data.get("event.detail.body").asString(),
                data.get("event.detail.words").asInt());
    }

    void onTyping(Runnable listener) {
        getElement().addEventListener("stet-typing", event -> listener.run());
    }

    void onPictureWanted(Runnable listener) {
        getElement().addEventListener("stet-picture", event -> listener.run());
    }
}
