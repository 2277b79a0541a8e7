package org.stet.admin.preview;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How wide a screen the preview is drawn for; it stands in the address, so that a link opens the same view. */
enum PreviewWidth {
    PHONE,
    DESKTOP;

    private static final String PARAMETER = "preview";

    static Optional<PreviewWidth> read(QueryParameters parameters) {
        var name = parameters.getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(values()).filter(each -> each.word().equals(name)).findFirst();
    }

    /** The address of a view with a preview of this width and whatever else it says; without one where it is closed. */
    static Location location(String place, QueryParameters others, @Nullable PreviewWidth width) {
        var parameters = width == null ? others.excluding(PARAMETER) : others.merging(PARAMETER, width.word());
        return new Location(place, parameters);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
