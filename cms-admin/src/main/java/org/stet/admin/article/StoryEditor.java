package org.stet.admin.article;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.stet.admin.comment.CommentMargin;
import org.stet.core.account.AccountId;
import org.stet.core.article.Content;
import org.stet.core.article.WorkingCopy;
import org.stet.core.body.BodyJson;
import org.stet.core.body.EmbedProvider;
import org.stet.core.comment.Field;
import org.stet.core.comment.StoryText;
import org.stet.core.media.PictureEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body editor in the browser: headline, standfirst and text. What it sends is untrusted and parsed strictly by whoever
 * listens. The one class that calls into the browser with data, which travels as JSON, never as script.
 */
@Tag("stet-editor")
class StoryEditor extends Component implements HasSize, HasStyle {

    private static final String MODULE = "context://editor/stet-editor.js";
    private static final String DETAIL = "event.detail.";
    private static final String WHEN_READY = "customElements.whenDefined('stet-editor').then(() => ";

    private int loads;

    /** Words somebody selected, as the browser says: nobody has checked them yet. */
    record Selected(String field, int from, String quote) {}

    /** A text as the browser sent it: the body is JSON that nobody has checked yet. {@code serial} counts its changes. */
    record Typed(String headline, String standfirst, String body, int words, int serial) {

        /** What stands in the working copy, as if it had just been typed. */
        static Typed of(Content content, int words) {
            return new Typed(content.headline(), content.standfirst(), BodyJson.write(content.body()), words, 0);
        }
    }

    /**
     * What somebody typed on this computer and no server has; {@code id} is the browser's own name for it. {@code version} is
     * the saved text it was typed on.
     */
    record Apart(String id, int version, Typed text, Instant at) {}

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(MODULE);
    }

    /** How often a text was loaded: whatever was marked in the one before is gone. */
    int loads() {
        return loads;
    }

    /** Shows the working copy; what {@code person} typed here on an earlier visit and nobody saved is found by the browser. */
    void load(WorkingCopy copy, AccountId person, boolean readOnly) {
        var content = copy.content();
        var text = JsonMapper.shared().createObjectNode();
        text.put("headline", content.headline());
        text.put("standfirst", content.standfirst());
        text.put("body", BodyJson.write(content.body()));
        text.put("readOnly", readOnly);
        text.put("story", copy.id().value() + " " + person.value());
        text.put("version", copy.textVersion());
        text.put("pictureBase", "pictures/");
        loads++;
        for (var provider : EmbedProvider.values()) {
            text.withArray("providers")
                    .addObject()
                    .put("key", provider.key())
                    .put("label", provider.label())
                    .put("noun", provider.noun())
                    .set("hosts", JsonMapper.shared().valueToTree(provider.hosts()));
        }
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
    void markThreads(List<CommentMargin.Place> places, StoryText text) {
        var marks = JsonMapper.shared().createArrayNode();
        for (var place : places) {
            var span = place.span();
            var anchor = place.thread().anchor();
            if (span != null && anchor.field() == Field.BODY) {
                var mark = marks.addObject();
                mark.put("id", place.thread().id().toString());
                mark.put("from", span.from());
                mark.put("words", text.of(Field.BODY).substring(span.from(), span.to()));
            }
        }
        call(
                "this.threads.mark($0.marks))",
                JsonMapper.shared().createObjectNode().set("marks", marks));
    }

    /** Puts the words of a thread, or the field it hangs on, before the eyes of whoever asked. */
    void showThread(CommentMargin.Place place) {
        var field = place.thread().anchor().field();
        if (field.isQuotable()) {
            getElement()
                    .executeJs(
                            WHEN_READY + "this.threads.show($0, $1))",
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
        for (var field : new String[] {"headline", "standfirst", "body", "words", "serial"}) {
            registration.addEventData(DETAIL + field);
        }
    }

    private static Typed typed(DomEvent event) {
        var data = event.getEventData();
        return new Typed(
                text(data, "headline"),
                text(data, "standfirst"),
                text(data, "body"),
                data.get(DETAIL + "words").asInt(),
                data.get(DETAIL + "serial").asInt());
    }

    /** The change {@code serial} and all before it are saved as {@code version}; {@code time} is shown. */
    void saved(int serial, int version, String time) {
        getElement().executeJs(WHEN_READY + "this.saved($0, $1, $2))", serial, version, time);
    }

    /** The first key after a save. */
    void onTyping(Runnable listener) {
        getElement().addEventListener("stet-typing", event -> listener.run());
    }

    /** The words up to this change are kept beside the story, which stands at {@code version} for this text still. */
    void savedBeside(int serial, int version) {
        saved(serial, version, "");
    }

    /** These words cannot be saved as they are; the browser keeps them and waits for others. */
    void refused() {
        getElement().executeJs(WHEN_READY + "this.refuse())");
    }

    /** Nothing could be saved now; the browser keeps the words and hands them over again. */
    void notSaved() {
        getElement().executeJs(WHEN_READY + "this.notSaved())");
    }

    /** Somebody keeps these words elsewhere now. */
    void forget(Apart apart) {
        getElement().executeJs(WHEN_READY + "this.forget($0))", apart.id());
    }

    /** Words from an earlier visit were put back, as if they were typed now; when they were typed. */
    void onRestored(Consumer<Instant> listener) {
        getElement()
                .addEventListener("stet-restored", event -> listener.accept(instant(event.getEventData())))
                .addEventData(DETAIL + "at");
    }

    /** Words from an earlier visit were typed on another text than the one that is saved. */
    void onApart(Consumer<Apart> listener) {
        var registration = getElement().addEventListener("stet-apart", event -> listener.accept(apart(event)));
        for (var field : new String[] {"id", "version", "headline", "standfirst", "body", "at"}) {
            registration.addEventData(DETAIL + field);
        }
    }

    private static Apart apart(DomEvent event) {
        var data = event.getEventData();
        var text = new Typed(text(data, "headline"), text(data, "standfirst"), text(data, "body"), 0, 0);
        return new Apart(text(data, "id"), data.get(DETAIL + "version").asInt(), text, instant(data));
    }

    private static Instant instant(JsonNode data) {
        return Instant.ofEpochMilli(data.get(DETAIL + "at").asLong());
    }

    private static String text(JsonNode data, String field) {
        return data.get(DETAIL + field).asString();
    }

    /** Somebody looks for one of our stories to link to; the answer goes back with the words it answers. */
    void onStoriesWanted(Function<String, List<StoryLinks.Target>> search) {
        getElement()
                .addEventListener("stet-stories", event -> {
                    var words = text(event.getEventData(), "words");
                    getElement()
                            .executeJs(
                                    WHEN_READY + "this.offerStories($0, $1))",
                                    words,
                                    JsonMapper.shared().<ArrayNode>valueToTree(search.apply(words)));
                })
                .addEventData(DETAIL + "words");
    }

    void onPictureWanted(Runnable listener) {
        getElement().addEventListener("stet-picture", event -> listener.run());
    }
}
