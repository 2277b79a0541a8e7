package org.stet.core.body;

import org.jspecify.annotations.Nullable;
import org.stet.core.shared.PictureRef;

/** A media library in which every picture exists, at an address that says its id. */
final class Pictures {

    private static final String FOLDER = "/media/";

    private Pictures() {}

    static @Nullable PictureSource source(PictureRef picture) {
        return new PictureSource(FOLDER + picture.value(), 1200, 800);
    }

    static @Nullable PictureRef known(String address) {
        return address.startsWith(FOLDER) ? new PictureRef(address.substring(FOLDER.length())) : null;
    }

    static String html(Body body) {
        return BodyHtml.of(body, Pictures::source, EnglishWords::say).html();
    }

    static Body read(String html) {
        return PastedHtml.parse(html, Pictures::known);
    }
}
