package org.stet.core.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Text;

/** A word that ties stories together. Two names with the same slug are the same tag. */
@Entity
@Table(name = "tag")
class Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private Slug slug;

    @SuppressWarnings("NullAway.Init")
    protected Tag() {}

    Tag(String name, Slug slug) {
        this.name = Text.requiredLine("A tag", name, 60);
        this.slug = slug;
    }

    /** Letters that an address cannot hold are told apart by a few digits of their hash: 芯片 is not the same tag as 机器人. */
    static Slug slugOf(String name) {
        var slug = Slug.of(name, "tag");
        var same = name.strip().toLowerCase(Locale.ROOT);
        return same.codePoints().anyMatch(Tag::isForeign)
                ? new Slug(slug + "-" + ContentJson.hash(same).substring(0, 8))
                : slug;
    }

    private static boolean isForeign(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }

    TagId tagId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new TagId(id);
    }

    String name() {
        return name;
    }

    Slug slug() {
        return slug;
    }
}
