package org.stet.core.media;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The shapes a picture is cut to around its {@link FocalPoint}, and the widths each is kept in. A picture that does not give
 * {@value #LEAST} pixels of width is left whole.
 */
public enum Crop {
    /** At the head of a story and on social cards. */
    WIDE(16, 9, List.of(640, 960, 1200, 1600, 2048)),
    /** On the cards of lists. */
    CARD(3, 2, List.of(320, 640, 960, 1600)),
    /** For search engines, as is the square. */
    CLASSIC(4, 3, List.of(640, 1200)),
    SQUARE(1, 1, List.of(640, 1200));

    static final int LEAST = 640;

    private final int across;
    private final int down;
    private final List<Integer> widths;

    Crop(int across, int down, List<Integer> widths) {
        this.across = across;
        this.down = down;
        this.widths = widths;
    }

    /** As it stands in addresses: {@code 16x9}. */
    public String ratio() {
        return across + "x" + down;
    }

    /** As people write it: {@code 16:9}. */
    public String words() {
        return across + ":" + down;
    }

    static Optional<Crop> of(String ratio) {
        return Arrays.stream(values())
                .filter(each -> each.ratio().equals(ratio))
                .findFirst();
    }

    public int across() {
        return across;
    }

    public int down() {
        return down;
    }

    public List<Integer> widths() {
        return widths;
    }

    /** How high a crop of this width is. */
    public int heightOf(int width) {
        return Math.max(1, (int) Math.round((double) width * down / across));
    }

    /** Whether a picture gives enough for this shape. */
    public boolean isMadeOf(PictureEntry picture) {
        var hasLarge = picture.ready().jpeg().contains(PictureVariants.LARGE.width());
        var scale = hasLarge ? (double) PictureVariants.LARGE.width() / picture.width() : 1;
        return widest((int) (picture.width() * scale), (int) (picture.height() * scale)) >= LEAST;
    }

    /** How wide the largest crop of a picture is. */
    int widest(int width, int height) {
        return (int) Math.min(width, (long) height * across / down);
    }

    /** The widths a picture of this size can fill. */
    List<Integer> widthsFor(int width, int height) {
        var widest = widest(width, height);
        return widest < LEAST
                ? List.of()
                : widths.stream().filter(each -> each <= widest).toList();
    }
}
