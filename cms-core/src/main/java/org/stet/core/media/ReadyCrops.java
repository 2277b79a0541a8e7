package org.stet.core.media;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The crops of a picture that are finished: around which of its focal points, and how wide. JPEG always, WebP where it says so. */
public record ReadyCrops(int version, Map<Crop, List<Integer>> widths, boolean webp) {

    static final ReadyCrops NONE = new ReadyCrops(0, Map.of(), false);
    private static final String WEBP = "webp";

    public ReadyCrops {
        widths = Map.copyOf(widths);
    }

    static ReadyCrops of(int version, Prints prints) {
        var widths = new EnumMap<Crop, List<Integer>>(Crop.class);
        for (var crop : Crop.values()) {
            var made = prints.widths(crop, VariantFormat.JPEG);
            if (!made.isEmpty()) {
                widths.put(crop, made);
            }
        }
        var webp = Arrays.stream(Crop.values())
                .allMatch(crop ->
                        prints.widths(crop, VariantFormat.WEBP).equals(prints.widths(crop, VariantFormat.JPEG)));
        return new ReadyCrops(version, widths, webp);
    }

    /** The widths of a crop, the narrowest first; empty when there is none. */
    public List<Integer> of(Crop crop) {
        return widths.getOrDefault(crop, List.of());
    }

    boolean has(VariantFormat format) {
        return format == VariantFormat.JPEG || webp;
    }

    PictureVariant variant(Crop crop, int width, VariantFormat format) {
        return new PictureVariant(width, format, new PictureVariant.Cut(crop, version));
    }

    List<PictureVariant> variants() {
        var all = new ArrayList<PictureVariant>();
        widths.forEach((crop, each) -> each.forEach(width -> Arrays.stream(VariantFormat.values())
                .filter(this::has)
                .forEach(format -> all.add(variant(crop, width, format)))));
        return all;
    }

    /** Such as {@code 3 webp 16x9:640,960 1x1:640}. */
    String column() {
        var sizes = Arrays.stream(Crop.values())
                .filter(widths::containsKey)
                .map(crop -> crop.ratio() + ":"
                        + of(crop).stream().map(String::valueOf).collect(joining(",")))
                .collect(joining(" "));
        return (version + " " + (webp ? WEBP + " " : "") + sizes).strip();
    }

    static ReadyCrops read(String column) {
        if (column.isEmpty()) {
            return NONE;
        }
        var parts = List.of(column.split(" "));
        var widths = new EnumMap<Crop, List<Integer>>(Crop.class);
        for (var part : parts) {
            var pair = part.split(":");
            if (pair.length == 2) {
                Crop.of(pair[0])
                        .ifPresent(crop -> widths.put(
                                crop,
                                Arrays.stream(pair[1].split(","))
                                        .map(Integer::valueOf)
                                        .toList()));
            }
        }
        return new ReadyCrops(Integer.parseInt(parts.getFirst()), widths, parts.contains(WEBP));
    }
}
