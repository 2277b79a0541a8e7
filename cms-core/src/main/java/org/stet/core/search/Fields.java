package org.stet.core.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** The fields of an index. Instants are microseconds, as in the database. */
final class Fields {

    /** To be raised whenever one of these fields changes: an index of another version is made again. */
    static final int VERSION = 2;

    static final String STORY = "story";
    static final String PUBLICATION = "publication";
    static final String OPENS = "opens";
    static final String CLOSES = "closes";
    static final String DATED = "dated";
    static final String SECTION = "section";
    static final String AUTHOR = "author";
    static final String HEADLINE = "headline";
    static final String STANDFIRST = "standfirst";
    static final String TAGS = "tags";
    static final String NAMES = "names";
    static final String BODY = "body";
    /** The words of live entries: looked for, never kept as they are, for an entry may be taken away at any moment. */
    static final String ENTRIES = "entries";

    /** The headline's words as they are, for what is still being typed. */
    static final String TITLE = "title";

    /** All words as they are, for those that are mistyped: a mistake and a stem do not go together. */
    static final String PLAIN = "plain";

    /** What a result shows, in this order. */
    static final List<String> SHOWN_AGAIN = List.of(HEADLINE, STANDFIRST, BODY);

    /** Where words are looked for, and how much finding them there says. */
    static final Map<String, Float> WEIGHTS =
            Map.of(HEADLINE, 4f, STANDFIRST, 2f, NAMES, 2f, TAGS, 1.5f, BODY, 1f, ENTRIES, 0.8f);

    /** Fields whose words are shown again, marked: where each word stands is kept. */
    private static final FieldType SHOWN = new FieldType(TextField.TYPE_STORED);

    static {
        SHOWN.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        SHOWN.freeze();
    }

    /** Only which words there are. */
    private static final FieldType LISTED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        LISTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        LISTED.freeze();
    }

    private Fields() {}

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Document of(StoryDocument story) {
        var document = new Document();
        document.add(new StringField(STORY, String.valueOf(story.story().value()), Store.YES));
        document.add(new LongField(PUBLICATION, story.publication(), Store.YES));
        document.add(new LongField(OPENS, micros(story.window().from()), Store.NO));
        document.add(new LongField(CLOSES, micros(story.window().until()), Store.NO));
        document.add(new LongField(DATED, micros(story.dated()), Store.NO));
        var section = story.section();
        if (section != null) {
            document.add(new LongField(SECTION, section.value(), Store.NO));
        }
        story.authors().forEach(author -> document.add(new LongField(AUTHOR, author.value(), Store.NO)));
        document.add(new Field(HEADLINE, story.headline(), SHOWN));
        document.add(new Field(STANDFIRST, story.standfirst(), SHOWN));
        document.add(new Field(BODY, story.body(), SHOWN));
        document.add(new TextField(ENTRIES, story.entries(), Store.NO));
        document.add(new TextField(TITLE, story.headline(), Store.NO));
        document.add(new TextField(TAGS, String.join("\n", story.tags()), Store.NO));
        document.add(new TextField(NAMES, String.join("\n", story.names()), Store.NO));
        document.add(new Field(PLAIN, plain(story), LISTED));
        return document;
    }

    private static String plain(StoryDocument story) {
        return Stream.of(
                        Stream.of(story.headline(), story.standfirst(), story.body()),
                        story.tags().stream(),
                        story.names().stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }
}
