package org.stet.admin.frontpage;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.stet.admin.component.NewsroomTime;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.ArrangedStories;
import org.stet.core.frontpage.FrontPageDesk;
import org.stet.core.frontpage.Place;
import org.stet.core.publication.StoryDesk;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.ticker.LiveTicker;

/** Puts together what the miniature shows at an instant. What is past comes from the table, not from the plan. */
@Component
class FrontPageDrawing {

    private final FrontPageDesk desk;
    private final StoryDesk stories;
    private final ArrangedStories arranged;
    private final CategoryDirectory categories;
    private final CurrentSettings settings;
    private final LiveTicker ticker;

    FrontPageDrawing(
            FrontPageDesk desk,
            StoryDesk stories,
            ArrangedStories arranged,
            CategoryDirectory categories,
            CurrentSettings settings,
            LiveTicker ticker) {
        this.desk = desk;
        this.stories = stories;
        this.arranged = arranged;
        this.categories = categories;
        this.settings = settings;
        this.ticker = ticker;
    }

    Miniature.Picture draw(Plan plan, Plan saved, Instant at, Instant now) {
        var isPast = at.isBefore(now);
        var all = categories.all();
        var shown = isPast ? arranged.at(at) : arranged.at(at, plan.layout(), plan.placedAt(at));
        var drawn = isPast ? Plan.EMPTY.with(arranged.layoutAt(at)) : plan;
        var byId = new LinkedHashMap<CategoryId, CategoryEntry>();
        all.forEach(each -> byId.put(each.id(), each));
        return new Miniature.Picture(
                settings.get().name(),
                ticker.at(at),
                shown,
                byId,
                drawn.layout().rails(all),
                drawn,
                saved,
                at);
    }

    /** What there is to say about one place of the picture. */
    SlotPanel.Content place(Miniature.Picture picture, Place place, NewsroomTime time) {
        var at = picture.at();
        var planned = picture.plan().at(place, at).orElse(null);
        var shown = picture.shown().places().get(place);
        var article = planned != null ? planned.article() : shown == null ? null : shown.article();
        var morning = time.day(at).atStartOfDay(time.zone());
        return new SlotPanel.Content(
                place,
                new PlaceWords(picture.categories()),
                picture.places(),
                planned,
                shown,
                article == null ? null : stories.row(article).orElse(null),
                picture.plan().later(place, at),
                desk.shownBetween(
                        place, morning.toInstant(), morning.plusDays(1).toInstant()),
                at.isBefore(time.now()));
    }
}
