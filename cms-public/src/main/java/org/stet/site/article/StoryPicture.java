package org.stet.site.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.stet.core.body.PictureSource;
import org.stet.core.media.Crop;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureVariants;
import org.stet.core.media.VariantFormat;

/** A picture as readers may load it: whole, and in those shapes that are finished. */
public record StoryPicture(PictureSource whole, Map<Crop, PictureSource> crops) {

    /** What other sites show beside a link is this wide. */
    private static final int ELSEWHERE = 1200;

    private static final int PAGE = 1600;

    public StoryPicture {
        crops = Map.copyOf(crops);
    }

    static StoryPicture of(PictureEntry picture) {
        var whole = new PictureSource(
                PictureVariants.address(picture.id()),
                picture.width(),
                picture.height(),
                picture.srcset(VariantFormat.JPEG),
                picture.srcset(VariantFormat.WEBP));
        var crops = new EnumMap<Crop, PictureSource>(Crop.class);
        for (var crop : Crop.values()) {
            var most = crop == Crop.CARD ? PAGE : ELSEWHERE;
            picture.widest(crop, most).ifPresent(width -> crops.put(crop, source(picture, crop, width)));
        }
        return new StoryPicture(whole, crops);
    }

    private static PictureSource source(PictureEntry picture, Crop crop, int width) {
        return new PictureSource(
                picture.address(crop, width).orElseThrow(),
                width,
                crop.heightOf(width),
                picture.srcset(crop, VariantFormat.JPEG),
                picture.srcset(crop, VariantFormat.WEBP));
    }

    /** In a shape; whole while that is not there, and the style sheet cuts it in its middle. */
    public PictureSource in(Crop crop) {
        return crops.getOrDefault(crop, whole);
    }

    StoryPicture loaded(UnaryOperator<PictureSource> from) {
        var moved = new EnumMap<Crop, PictureSource>(Crop.class);
        crops.forEach((crop, source) -> moved.put(crop, from.apply(source)));
        return new StoryPicture(from.apply(whole), moved);
    }
}
