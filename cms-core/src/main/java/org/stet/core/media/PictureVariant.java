package org.stet.core.media;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the sizes and formats a picture is kept in, whole or cut. The width names it, in pixels; only the whole picture at
 * {@link PictureVariants#WEB_WIDTH} may be narrower than its name, where the original was.
 */
public record PictureVariant(
        int width, VariantFormat format, @Nullable Cut cut) {

    /** The names there can be, and a few more, as a regular expression: for paths that are made of them. */
    public static final String NAMES = "[0-9]{3,4}(?:-[0-9]{1,2}x[0-9]{1,2}-[0-9]{1,9})?\\.(?:jpg|webp)";

    private static final Pattern NAME =
            Pattern.compile("([1-9][0-9]{2,3})(?:-([0-9]{1,2}x[0-9]{1,2})-([1-9][0-9]{0,8}))?\\.([a-z]{3,4})");

    /** To which shape, and around which focal point: each move of it has new names, so nobody keeps an old crop for a new one. */
    public record Cut(Crop crop, int version) {}

    public PictureVariant {
        if (!(cut == null ? PictureVariants.WIDTHS : cut.crop().widths()).contains(width)) {
            throw new IllegalArgumentException("No variant is " + width + " pixels wide");
        }
    }

    /** The whole picture. */
    public PictureVariant(int width, VariantFormat format) {
        this(width, format, null);
    }

    /** The variant with this file name, such as {@code 640.webp} or {@code 640-16x9-2.webp}; empty when there can be none. */
    public static Optional<PictureVariant> named(String fileName) {
        var name = NAME.matcher(fileName);
        if (!name.matches()) {
            return Optional.empty();
        }
        var width = Integer.parseInt(name.group(1));
        var format = Arrays.stream(VariantFormat.values())
                .filter(each -> each.ending().equals(name.group(4)))
                .findFirst();
        if (name.group(2) == null) {
            return format.filter(each -> PictureVariants.WIDTHS.contains(width))
                    .map(each -> new PictureVariant(width, each));
        }
        var version = Integer.parseInt(name.group(3));
        var crop = Crop.of(name.group(2)).filter(each -> each.widths().contains(width));
        return format.flatMap(each -> crop.map(shape -> new PictureVariant(width, each, new Cut(shape, version))));
    }

    public String fileName() {
        return width + (cut == null ? "" : "-" + cut.crop().ratio() + "-" + cut.version()) + "." + format.ending();
    }

    boolean isOf(@Nullable Crop crop) {
        return crop == null ? cut == null : cut != null && cut.crop() == crop;
    }
}
