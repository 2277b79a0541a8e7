package org.stet.core.media;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;

/** The widths in which a picture is finished, by format, the narrowest first. */
public record ReadyVariants(List<Integer> jpeg, List<Integer> webp) {

    public ReadyVariants {
        jpeg = jpeg.stream().sorted().toList();
        webp = webp.stream().sorted().toList();
    }

    static ReadyVariants read(String jpegColumn, String webpColumn) {
        return new ReadyVariants(widths(jpegColumn), widths(webpColumn));
    }

    public List<Integer> of(VariantFormat format) {
        return switch (format) {
            case JPEG -> jpeg;
            case WEBP -> webp;
        };
    }

    String column(VariantFormat format) {
        return of(format).stream().map(String::valueOf).collect(joining(","));
    }

    private static List<Integer> widths(String column) {
        return Arrays.stream(column.split(","))
                .filter(width -> !width.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
