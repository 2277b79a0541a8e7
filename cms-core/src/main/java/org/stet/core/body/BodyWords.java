package org.stet.core.body;

/** What a body's markup says beside the writer's words, in the language of the page: a sentence by its key, with its values. */
@FunctionalInterface
public interface BodyWords {

    String say(String key, Object... values);
}
