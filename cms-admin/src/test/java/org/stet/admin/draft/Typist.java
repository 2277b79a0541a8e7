package org.stet.admin.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.body.Body;
import org.stet.core.body.BodyJson;
import tools.jackson.databind.json.JsonMapper;

/** Sends what the browser would send from an open story. */
public final class Typist {

    private Typist() {}

    /** A headline was typed, and the editor hands it over. */
    public static void types(Component view, String headline) {
        var data = JsonMapper.shared().createObjectNode();
        data.put("event.detail.headline", headline);
        data.put("event.detail.standfirst", "");
        data.put("event.detail.body", BodyJson.write(Body.EMPTY));
        data.put("event.detail.words", 0).put("event.detail.serial", 1);
        var editor = within(view, "stet-editor");
        fire(editor, new DomEvent(editor, "stet-change", data));
    }

    /** The browser says something without any data, such as that it is still there. */
    public static void says(Component view, String tag, String event) {
        var element = within(view, tag);
        fire(element, new DomEvent(element, event, JsonMapper.shared().createObjectNode()));
    }

    /** All words that can be seen. */
    public static String visibleText(Component view) {
        return visible(view.getElement());
    }

    private static String visible(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible() ? element.getChildren().map(Typist::visible).collect(Collectors.joining(" ")) : "";
    }

    private static void fire(Element element, DomEvent event) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(event);
    }

    private static Element within(Component view, String tag) {
        return all(view.getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(Typist::all));
    }
}
