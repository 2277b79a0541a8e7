package org.stet.core.body;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One JSON object of the document, read strictly: every name must be known, every value must have its type. */
record JsonObject(JsonNode node, String type) {

    private static final int SHOWN = 40;

    static JsonObject of(JsonNode node) {
        requireObject(node, "entry");
        return new JsonObject(node, text(node, "type"));
    }

    /** The named members and {@code type}, nothing else. */
    JsonObject with(String... names) {
        onlyKnown(node, names, "type");
        return this;
    }

    /** The {@code attrs} object, which must be there and hold no other names than these. */
    Attributes attributes(String... names) {
        JsonNode attrs = node.get("attrs");
        if (attrs == null) {
            throw MalformedBody.because("A %s needs \"attrs\".".formatted(type));
        }
        requireObject(attrs, "\"attrs\"");
        onlyKnown(attrs, names, "");
        return new Attributes(attrs);
    }

    Collection<JsonNode> list(String name) {
        JsonNode list = node.get(name);
        if (list == null) {
            return List.of();
        }
        if (!list.isArray()) {
            throw MalformedBody.because("\"%s\" must be a list.".formatted(name));
        }
        return list.values();
    }

    String text(String name) {
        return text(node, name);
    }

    MalformedBody unknown(String where) {
        return MalformedBody.because("\"%s\" cannot stand %s.".formatted(shown(type), where));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = required(node, name);
        if (!value.isString()) {
            throw MalformedBody.because("\"%s\" must be text.".formatted(name));
        }
        return value.stringValue();
    }

    private static JsonNode required(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw MalformedBody.because("\"%s\" is missing.".formatted(name));
        }
        return value;
    }

    private static void requireObject(JsonNode node, String what) {
        if (!node.isObject()) {
            throw MalformedBody.because("This %s must be an object.".formatted(what));
        }
    }

    private static void onlyKnown(JsonNode node, String[] known, String always) {
        for (String name : node.propertyNames()) {
            if (!name.equals(always) && !List.of(known).contains(name)) {
                throw MalformedBody.because("\"%s\" is not known here; remove it.".formatted(shown(name)));
            }
        }
    }

    /** Foreign text made fit for a message: short, and without anything that moves the cursor. */
    private static String shown(String text) {
        String cleaned = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return cleaned.replaceAll("[^\\p{L}\\p{N}\\p{P} ]", "?");
    }

    /** The {@code attrs} of a node or mark. */
    record Attributes(JsonNode node) {

        String text(String name) {
            return JsonObject.text(node, name);
        }

        @Nullable
        String textOrNull(String name) {
            return required(node, name).isNull() ? null : text(name);
        }

        int number(String name) {
            JsonNode value = required(node, name);
            if (!value.isInt()) {
                throw MalformedBody.because("\"%s\" must be a whole number.".formatted(name));
            }
            return value.intValue();
        }

        /** False where it is not given. */
        boolean flag(String name) {
            JsonNode value = node.get(name);
            if (value != null && !value.isBoolean()) {
                throw MalformedBody.because("\"%s\" must be true or false.".formatted(name));
            }
            return value != null && value.booleanValue();
        }
    }
}
