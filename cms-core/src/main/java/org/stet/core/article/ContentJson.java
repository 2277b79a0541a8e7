package org.stet.core.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.stet.core.author.AuthorId;
import org.stet.core.body.Body;
import org.stet.core.body.BodyJson;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.PictureRef;
import org.stet.core.tag.TagId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The canonical JSON of a {@link Content}: the same content always gives the same characters, and so the same hash. */
public final class ContentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Body.class, new BodyOut())
                    .addDeserializer(Body.class, new BodyIn())
                    .addSerializer(CategoryId.class, new NumberOut<>(CategoryId::value))
                    .addSerializer(AuthorId.class, new NumberOut<>(AuthorId::value))
                    .addSerializer(TagId.class, new NumberOut<>(TagId::value))
                    .addDeserializer(CategoryId.class, new NumberIn<>(CategoryId::new))
                    .addDeserializer(AuthorId.class, new NumberIn<>(AuthorId::new))
                    .addDeserializer(TagId.class, new NumberIn<>(TagId::new))
                    .addSerializer(PictureRef.class, new RefOut())
                    .addDeserializer(PictureRef.class, new RefIn()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContentJson() {}

    public static String write(Content content) {
        return MAPPER.writeValueAsString(content);
    }

    public static Content read(String json) {
        return MAPPER.readValue(json, Content.class);
    }

    /** SHA-256 of the JSON's UTF-8 bytes, as 64 hexadecimal digits. */
    public static String hash(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class BodyOut extends ValueSerializer<Body> {
        @Override
        public void serialize(Body body, JsonGenerator out, SerializationContext context) {
            out.writeRawValue(BodyJson.write(body));
        }
    }

    private static final class BodyIn extends ValueDeserializer<Body> {
        @Override
        public Body deserialize(JsonParser in, DeserializationContext context) {
            return BodyJson.parse(context.readTree(in).toString());
        }
    }

    private static final class NumberOut<T> extends ValueSerializer<T> {

        private final ToLongFunction<T> number;

        NumberOut(ToLongFunction<T> number) {
            this.number = number;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeNumber(number.applyAsLong(value));
        }
    }

    private static final class NumberIn<T> extends ValueDeserializer<T> {

        private final LongFunction<T> make;

        NumberIn(LongFunction<T> make) {
            this.make = make;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return make.apply(in.getLongValue());
        }
    }

    private static final class RefOut extends ValueSerializer<PictureRef> {
        @Override
        public void serialize(PictureRef ref, JsonGenerator out, SerializationContext context) {
            out.writeString(ref.value());
        }
    }

    private static final class RefIn extends ValueDeserializer<PictureRef> {
        @Override
        public PictureRef deserialize(JsonParser in, DeserializationContext context) {
            return new PictureRef(in.getString());
        }
    }
}
