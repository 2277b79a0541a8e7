package org.stet.admin.review;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.article.Content;
import org.stet.core.article.ReviewDesk.Look;
import org.stet.core.article.WorkingCopies;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.publication.Story;

/** A submission laid over each text it can be compared with. */
class ReviewTexts {

    private final WorkingCopies copies;
    private final CategoryDirectory categories;

    ReviewTexts(WorkingCopies copies, CategoryDirectory categories) {
        this.copies = copies;
        this.categories = categories;
    }

    /** Where there is something to compare with, what changed; the whole text always, and made when it is wanted. */
    record Sheets(Map<Lens, ChangeSheet> compared, Supplier<ChangeSheet> whole, Content submitted) {

        /** As somebody asked for, else since their last look, else against what is live. */
        Lens chosen(Optional<Lens> wanted) {
            return wanted.filter(lens -> lens == Lens.WHOLE || compared.containsKey(lens))
                    .orElse(
                            compared.containsKey(Lens.LOOK)
                                    ? Lens.LOOK
                                    : compared.containsKey(Lens.LIVE) ? Lens.LIVE : Lens.WHOLE);
        }

        ChangeSheet sheet(Lens lens) {
            var sheet = compared.get(lens);
            return sheet == null ? whole.get() : sheet;
        }

        Map<Lens, Tally> offered() {
            var offered = new EnumMap<Lens, Tally>(Lens.class);
            compared.forEach((lens, sheet) -> offered.put(lens, sheet.tally()));
            offered.put(Lens.WHOLE, Tally.NONE);
            return offered;
        }
    }

    Sheets of(Story story, int revision, @Nullable Look look, NewsroomTime time) {
        var id = story.copy().id();
        var submitted = copies.revision(id, revision);
        var embargo = story.copy().embargo();
        var after = side(submitted, embargo == null ? null : embargo.until(), time);
        var compared = new EnumMap<Lens, ChangeSheet>(Lens.class);
        var live = story.row().readers().live();
        if (live != null) {
            var before = side(copies.revision(id, live.revision()), null, time);
            compared.put(Lens.LIVE, new ChangeSheet(before, after, Words.of("review.against", live.revision())));
        }
        if (look != null) {
            var before = side(copies.revision(id, look.revision()), look.embargo(), time);
            var words = Words.of("review.since-look", look.revision(), time.brief(look.at()));
            compared.put(Lens.LOOK, new ChangeSheet(before, after, words));
        }
        var words = Words.of(live == null ? "review.nothing-live" : "review.whole", revision);
        var nothing = new ChangeSheet.Side(Content.EMPTY, "", "");
        return new Sheets(compared, () -> new ChangeSheet(nothing, after, words), submitted);
    }

    private ChangeSheet.Side side(Content content, @Nullable Instant embargo, NewsroomTime time) {
        var category = content.category();
        return new ChangeSheet.Side(
                content,
                category == null
                        ? ""
                        : categories.find(category).map(CategoryEntry::name).orElse(""),
                String.join(", ", copies.tagNames(content.tags())),
                embargo == null ? "" : time.full(embargo));
    }
}
