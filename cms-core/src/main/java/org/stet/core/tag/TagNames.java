package org.stet.core.tag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stet.core.shared.NamingTurn;
import org.stet.core.shared.Slug;

/** Finds the tag a writer means by a name, and makes it where there is none yet. Runs in the transaction of the writing. */
@Component
public class TagNames {

    private final Tags tags;
    private final TagDirectory directory;
    private final NamingTurn turn;

    TagNames(Tags tags, TagDirectory directory, NamingTurn turn) {
        this.tags = tags;
        this.directory = directory;
        this.turn = turn;
    }

    /** A merged tag's name, or one a tag had before it was renamed, means the tag that stands for it now. */
    public TagId named(String name) {
        var form = new TagForm(name, "");
        return find(form).orElseGet(() -> {
            turn.take();
            return find(form)
                    .orElseGet(
                            () -> tags.save(new Tag(form, slugOf(form.name()))).tagId());
        });
    }

    private Optional<TagId> find(TagForm form) {
        return tags.named(form.name()).stream()
                .findFirst()
                .map(Tag::standing)
                .or(() -> directory.bySlug(slugOf(form.name())).map(TagEntry::id));
    }

    /** Letters that an address cannot hold are told apart by a few digits of their hash: 芯片 is not the same tag as 机器人. */
    static Slug slugOf(String name) {
        var slug = Slug.of(name, "tag");
        var same = name.strip().toLowerCase(Locale.ROOT);
        return same.codePoints().anyMatch(TagNames::isForeign)
                ? new Slug(slug + "-" + hash(same).substring(0, 8))
                : slug;
    }

    private static boolean isForeign(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
