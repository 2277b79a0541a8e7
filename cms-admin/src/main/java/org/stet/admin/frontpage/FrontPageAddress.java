package org.stet.admin.frontpage;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.Slot;
import org.stet.core.shared.InvalidInput;

/** What the address says: the instant the page is shown as at, in newsroom time, and the chosen place. */
record FrontPageAddress(
        @Nullable LocalDateTime at, @Nullable Place place) {

    static final FrontPageAddress PLAIN = new FrontPageAddress(null, null);

    private static final String AT = "at";
    private static final String PLACE = "place";

    /** What cannot be read is left out. */
    static FrontPageAddress read(QueryParameters parameters) {
        var name = parameters.getSingleParameter(PLACE).orElse("");
        return new FrontPageAddress(time(parameters.getSingleParameter(AT).orElse("")), place(name));
    }

    /** "lead", "featured-2", "rail-7-2". */
    private static @Nullable Place place(String name) {
        var parts = name.split("-", -1);
        try {
            var slot = Slot.valueOf(parts[0].toUpperCase(Locale.ROOT));
            var position = parts.length == 1 ? 1 : Integer.parseInt(parts[parts.length - 1]);
            return slot == Slot.RAIL
                    ? Place.inRail(new CategoryId(Long.parseLong(parts[1])), position)
                    : new Place(slot, position);
        } catch (IllegalArgumentException | InvalidInput | ArrayIndexOutOfBoundsException e) {
            return null;
        }
    }

    private static @Nullable LocalDateTime time(String text) {
        try {
            return text.isEmpty() ? null : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String name(Place place) {
        return place.toString().replace(' ', '-');
    }

    FrontPageAddress at(@Nullable LocalDateTime other) {
        return new FrontPageAddress(other, place);
    }

    FrontPageAddress place(@Nullable Place other) {
        return new FrontPageAddress(at, other);
    }

    /** The instant that is looked at; absent for now. */
    @Nullable
    Instant instant(NewsroomTime time) {
        return at == null ? null : at.atZone(time.zone()).toInstant();
    }

    Location location(String path) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (at != null) {
            parameters.put(AT, at.toString());
        }
        if (place != null) {
            parameters.put(PLACE, name(place));
        }
        return new Location(path, QueryParameters.simple(parameters));
    }
}
