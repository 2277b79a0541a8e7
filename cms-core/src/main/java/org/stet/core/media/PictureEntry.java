package org.stet.core.media;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Optional;
import org.stet.core.shared.PictureRef;

/** A picture and what is said about it. Width and height are those of the web variant, in pixels. */
public record PictureEntry(
        PictureRef id,
        int width,
        int height,
        String alt,
        boolean decorative,
        String caption,
        String credit,
        PictureRights rights,
        String originalName,
        Instant uploadedAt,
        ReadyVariants ready,
        Framing framing) {

    /** The finished variants of a format as HTML's {@code srcset} lists them; empty when there is none. */
    public String srcset(VariantFormat format) {
        return ready.of(format).stream()
                .map(each -> PictureVariants.address(id, new PictureVariant(each, format)) + " " + widthOf(each) + "w")
                .collect(joining(", "));
    }

    private int widthOf(int name) {
        return name == PictureVariants.WEB_WIDTH ? width : name;
    }

    /** The finished crops of a shape and format as {@code srcset} lists them; empty when there is none. */
    public String srcset(Crop crop, VariantFormat format) {
        return crops().of(crop).stream()
                .filter(_ -> crops().has(format))
                .map(each -> address(crop, each, format) + " " + each + "w")
                .collect(joining(", "));
    }

    /** Where readers find the widest JPEG of a shape that is at most this wide; empty when none is finished. */
    public Optional<String> address(Crop crop, int most) {
        return widest(crop, most).map(width -> address(crop, width, VariantFormat.JPEG));
    }

    /** How wide that is. */
    public Optional<Integer> widest(Crop crop, int most) {
        return crops().of(crop).stream().filter(each -> each <= most).reduce((_, wider) -> wider);
    }

    /** What took the place of a crop around an earlier focal point; empty for everything else. */
    public Optional<PictureVariant> successor(PictureVariant variant) {
        var cut = variant.cut();
        return cut == null
                        || cut.version() >= crops().version()
                        || !crops().of(cut.crop()).contains(variant.width())
                ? Optional.empty()
                : Optional.of(crops().variant(cut.crop(), variant.width(), variant.format()));
    }

    private String address(Crop crop, int width, VariantFormat format) {
        return PictureVariants.address(id, crops().variant(crop, width, format));
    }

    private ReadyCrops crops() {
        return framing.ready();
    }

    /** What is said about it now. */
    public PictureWords words() {
        return new PictureWords(alt, decorative, caption, credit, rights.licence(), rights.usageUntil());
    }
}
