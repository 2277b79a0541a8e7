package org.stet.core.body;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of a body: JSON in the vocabulary that the browser editor shares. Writing is canonical (one key order,
 * no white space), so equal bodies have equal bytes and equal hashes. Reading drops nothing: what it does not know, it refuses.
 */
public final class BodyJson {

    /** The largest stored body, in bytes of UTF-8. */
    public static final int MAX_BYTES = 2_000_000;

    private static final int MAX_NESTING = 100;

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxDocumentLength(MAX_BYTES)
                    .maxStringLength(MAX_BYTES)
                    .maxNumberLength(20)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(JSON)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BodyJson() {}

    /** Reads a stored or submitted body, or throws {@link MalformedBody} with a sentence that names the place. */
    public static Body parse(String json) {
        checkSize(json);
        return new BodyReader().body(tree(json));
    }

    /** Writes the canonical form; a body that would be larger than {@link #MAX_BYTES} is refused. */
    public static String write(Body body) {
        String json = BodyWriter.write(body);
        checkSize(json);
        return json;
    }

    private static void checkSize(String json) {
        if (json.length() > MAX_BYTES || json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw MalformedBody.because("The text is larger than 2 MB; split it into several stories.");
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (MismatchedInputException e) {
            throw MalformedBody.because("The document goes on after its end; send one document only.");
        } catch (StreamConstraintsException e) {
            throw MalformedBody.because("The document is nested too deeply or holds an overlong number.");
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private static MalformedBody unreadable(JacksonException e) {
        String problem = e.getOriginalMessage().startsWith("Duplicate")
                ? "A name is given twice in one object."
                : "The document is not valid JSON.";
        return MalformedBody.because(problem)
                .at("line %d, column %d"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
}
