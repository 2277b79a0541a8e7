package org.stet.site.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.body.Block;
import org.stet.core.body.BodyHtml;
import org.stet.core.body.PictureSource;
import org.stet.core.live.LiveCoverage;
import org.stet.core.live.LiveEntryId;
import org.stet.core.live.LiveUpdate;
import org.stet.core.live.PublishedLive;
import org.stet.core.media.PictureLibrary;
import org.stet.core.media.PictureVariants;
import org.stet.core.media.VariantFormat;
import org.stet.core.shared.PictureRef;
import org.stet.site.live.LivePage.Stretch;
import org.stet.site.shell.Frame;

/** Puts together what a page shows of a story's live coverage, twenty entries at a time. */
@Component
public class LivePages {

    static final int SIZE = 20;
    static final String FROM = "/from/";
    static final String FROM_THE_FIRST = "/oldest";
    private static final int KEY_EVENTS = 20;

    private final PublishedLive live;
    private final PictureLibrary pictures;

    LivePages(PublishedLive live, PictureLibrary pictures) {
        this.live = live;
        this.pictures = pictures;
    }

    /** The newest entries of a story that is or was covered live; {@code path} is the story's. */
    public @Nullable LivePage newest(ArticleId article, String path, Frame frame) {
        return live.of(article, frame.now())
                .map(coverage -> newest(coverage, path, frame))
                .orElse(null);
    }

    private LivePage newest(LiveCoverage coverage, String path, Frame frame) {
        var pinned = pinned(coverage, frame);
        var listed = new ArrayList<>(live.newest(coverage.article(), frame.now(), SIZE + 2));
        pinned.ifPresent(listed::remove);
        var at = new Place(coverage, path, frame);
        return page(at, Stretch.NEWEST, pinned.orElse(null), listed, null);
    }

    Optional<LiveUpdate> pinned(LiveCoverage coverage, Frame frame) {
        return Optional.ofNullable(coverage.pinned()).flatMap(id -> live.entry(coverage.article(), id, frame.now()));
    }

    /** This entry and the next older ones; absent where readers do not see such an entry. */
    public Optional<LivePage> from(LiveEntryId id, ArticleId article, String path, Frame frame) {
        var coverage = live.of(article, frame.now()).orElse(null);
        var entry = live.entry(article, id, frame.now()).orElse(null);
        if (coverage == null || entry == null) {
            return Optional.empty();
        }
        var newer = live.newerThan(entry, article, frame.now(), SIZE + 1);
        var before = newer.size() > SIZE ? address(path, newer.get(SIZE - 1)) : path;
        var listed = live.from(entry, article, frame.now(), SIZE + 1);
        return Optional.of(page(new Place(coverage, path, frame), Stretch.EARLIER, null, listed, before));
    }

    /** The first entries, in the order in which they came; absent where there are none. */
    public Optional<LivePage> fromTheFirst(ArticleId article, String path, Frame frame) {
        var listed = live.oldest(article, frame.now(), SIZE + 1);
        return listed.isEmpty()
                ? Optional.empty()
                : live.of(article, frame.now())
                        .map(coverage ->
                                page(new Place(coverage, path, frame), Stretch.FROM_THE_FIRST, null, listed, null));
    }

    /** This entry and the next newer ones, in the order in which they came; absent where readers do not see such an entry. */
    public Optional<LivePage> onFrom(LiveEntryId id, ArticleId article, String path, Frame frame) {
        var coverage = live.of(article, frame.now()).orElse(null);
        var entry = live.entry(article, id, frame.now()).orElse(null);
        if (coverage == null || entry == null) {
            return Optional.empty();
        }
        var older = live.olderThan(entry, article, frame.now(), SIZE + 1);
        var first = path + FROM_THE_FIRST;
        var before = older.size() > SIZE ? first + "/" + older.get(SIZE - 1).id() : first;
        var listed = live.onFrom(entry, article, frame.now(), SIZE + 1);
        return Optional.of(page(new Place(coverage, path, frame), Stretch.FROM_THE_FIRST, null, listed, before));
    }

    /** What all stretches of one coverage have in common. */
    private record Place(LiveCoverage coverage, String path, Frame frame) {}

    private LivePage page(
            Place place,
            Stretch stretch,
            @Nullable LiveUpdate pinned,
            List<LiveUpdate> listed,
            @Nullable String before) {
        var path = place.path();
        var frame = place.frame();
        var next = listed.size() > SIZE ? listed.get(SIZE) : null;
        var onward = stretch == Stretch.FROM_THE_FIRST ? path + FROM_THE_FIRST + "/" : path + FROM;
        return new LivePage(
                frame,
                path,
                place.coverage(),
                stretch,
                pinned == null ? null : entries(List.of(pinned), path, frame).getFirst(),
                keyEvents(place.coverage().article(), path, frame),
                entries(listed.subList(0, Math.min(SIZE, listed.size())), path, frame),
                before,
                next == null ? null : onward + next.id());
    }

    List<Entry> keyEvents(ArticleId article, String path, Frame frame) {
        return entries(live.keyEvents(article, frame.now(), KEY_EVENTS), path, frame);
    }

    List<Entry> entries(List<LiveUpdate> updates, String path, Frame frame) {
        var sources = sources(updates);
        var entries = new ArrayList<Entry>();
        for (var update : updates) {
            var corrected = update.corrected();
            entries.add(new Entry(
                    update,
                    new EntryMarkup(BodyHtml.of(update.text(), sources::get, frame.words()::say)),
                    frame.moment(update.from()),
                    corrected == null ? null : frame.moment(corrected),
                    address(path, update) + "#" + update.id().anchor()));
        }
        return entries;
    }

    private Map<PictureRef, PictureSource> sources(List<LiveUpdate> updates) {
        var wanted = new LinkedHashSet<PictureRef>();
        for (var update : updates) {
            for (var block : update.text().blocks()) {
                if (block instanceof Block.Figure figure) {
                    wanted.add(figure.picture());
                }
            }
        }
        var sources = new HashMap<PictureRef, PictureSource>();
        pictures.findAll(wanted)
                .forEach((id, picture) -> sources.put(
                        id,
                        new PictureSource(
                                PictureVariants.address(id),
                                picture.width(),
                                picture.height(),
                                picture.srcset(VariantFormat.JPEG),
                                picture.srcset(VariantFormat.WEBP))));
        return sources;
    }

    private static String address(String path, LiveUpdate update) {
        return path + FROM + update.id();
    }
}
