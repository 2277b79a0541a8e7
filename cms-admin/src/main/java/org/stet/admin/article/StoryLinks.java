package org.stet.admin.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.ReaderFact;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryRow;

/** Finds stories of ours that a link in the text may lead to: those that have an address, whether readers see them yet or not. */
class StoryLinks {

    private static final int MOST = 6;
    private static final int LOOKED_AT = 12;

    private final StoryDesk desk;

    StoryLinks(StoryDesk desk) {
        this.desk = desk;
    }

    /** A story somebody may mean; {@code note} says what readers see of it. */
    record Target(String headline, String address, String note) {}

    List<Target> find(String words, ArticleId except, NewsroomTime time) {
        return desk.list(StoryQuery.ALL.withText(words), LOOKED_AT, 0).stream()
                .filter(row -> !row.id().equals(except))
                .flatMap(row -> target(row, time).stream())
                .limit(MOST)
                .toList();
    }

    private Optional<Target> target(StoryRow row, NewsroomTime time) {
        return Stream.ofNullable(desk.find(row.id()).orElseThrow().copy().slug())
                .map(slug ->
                        new Target(row.headline(), "/articles/" + slug.value(), ReaderFact.words(row.readers(), time)))
                .findFirst();
    }
}
