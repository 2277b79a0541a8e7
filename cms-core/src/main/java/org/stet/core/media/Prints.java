package org.stet.core.media;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Variants of one picture that belong together: all are there, or none. */
final class Prints implements AutoCloseable {

    private final List<Print> prints = new ArrayList<>();

    void add(Print print) {
        prints.add(print);
    }

    List<Print> all() {
        return List.copyOf(prints);
    }

    /** The one every picture has. */
    Print web() {
        return prints.stream()
                .filter(print -> print.variant().equals(PictureVariants.WEB))
                .findFirst()
                .orElseThrow();
    }

    /** Of the whole picture. */
    List<Integer> widths(VariantFormat format) {
        return widths(null, format);
    }

    List<Integer> widths(@Nullable Crop crop, VariantFormat format) {
        return prints.stream()
                .map(Print::variant)
                .filter(variant -> variant.isOf(crop) && variant.format() == format)
                .map(PictureVariant::width)
                .collect(toCollection(ArrayList::new));
    }

    @Override
    public void close() {
        prints.forEach(Print::close);
    }
}
