package org.stet.site.article;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.stet.core.publication.PublishedStory;
import org.stet.site.shell.Frame;

/** The picture of a story that has none: its headline and the newsroom's name on the newsroom's colour, as a PNG. */
final class SocialCard {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int EDGE = 80;
    private static final int TOP = 190;
    private static final int LARGEST = 88;
    private static final int SMALLEST = 36;
    private static final int DOT = 10;
    private static final Color PAPER = new Color(0xfc, 0xfb, 0xf8);
    private static final Color INK = new Color(0x16, 0x14, 0x0f);
    private static final @Nullable Font SERIF = load();

    private final Frame frame;
    private final Font serif;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    private SocialCard(Frame frame, Font serif) {
        this.frame = frame;
        this.serif = serif;
    }

    /** Where it stands. The address changes with the text, because networks remember pictures by their address. */
    static String address(PublishedStory story) {
        return "/articles/" + story.teaser().slug() + "/card-"
                + story.contentHash().substring(0, 8) + ".png";
    }

    /** Not on a machine that has no way to draw letters. */
    static boolean isPossible() {
        return SERIF != null;
    }

    static byte[] png(String headline, Frame frame) {
        if (SERIF == null) {
            throw new IllegalStateException("This machine draws no letters");
        }
        return new SocialCard(frame, SERIF).draw(headline);
    }

    private static @Nullable Font load() {
        try (var file = SocialCard.class.getResourceAsStream("/site/stet-serif-bold.ttf")) {
            var font = Font.createFont(Font.TRUETYPE_FONT, file);
            new TextLayout("Stet", font.deriveFont(20f), new FontRenderContext(null, true, true)).getBounds();
            return font;
        } catch (IOException | FontFormatException | RuntimeException | LinkageError noLetters) {
            return null;
        }
    }

    private byte[] draw(String headline) {
        var ground = Color.decode(frame.settings().accentColour());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(contrast(ground, PAPER) >= contrast(ground, INK) ? PAPER : INK);
        write(lines(frame.name(), 38).subList(0, 1), 90);
        dots();
        write(fitting(headline), TOP);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The row of dots that is set under words that stay. */
    private void dots() {
        for (var n = 0; n < 8; n++) {
            var along = EDGE + n * 2 * DOT;
            pen.fillOval(isRightToLeft() ? WIDTH - along - DOT : along, 130, DOT, DOT);
        }
    }

    /** As large as its lines have room for; of an endless headline, its beginning. */
    private List<TextLayout> fitting(String headline) {
        for (var size = LARGEST; size > SMALLEST; size -= 4) {
            var lines = lines(headline, size);
            if (height(lines) <= HEIGHT - TOP - EDGE / 2) {
                return lines;
            }
        }
        var lines = lines(headline, SMALLEST);
        return lines.subList(0, Math.min(lines.size(), 9));
    }

    private static float height(List<TextLayout> lines) {
        return lines.stream().map(SocialCard::height).reduce(0f, Float::sum);
    }

    private static float height(TextLayout line) {
        return (line.getAscent() + line.getDescent()) * 0.88f;
    }

    private List<TextLayout> lines(String text, int size) {
        var styled = new AttributedString(text);
        for (var at = 0; at < text.length(); ) {
            var next = at + Character.charCount(text.codePointAt(at));
            var own = serif.canDisplay(text.codePointAt(at));
            styled.addAttribute(
                    TextAttribute.FONT,
                    own ? serif.deriveFont((float) size) : new Font(Font.SERIF, Font.BOLD, size),
                    at,
                    next);
            at = next;
        }
        var measure = new LineBreakMeasurer(styled.getIterator(), pen.getFontRenderContext());
        var lines = new ArrayList<TextLayout>();
        while (measure.getPosition() < text.length()) {
            lines.add(measure.nextLayout(WIDTH - 2f * EDGE));
        }
        return lines;
    }

    private void write(List<TextLayout> lines, float top) {
        var y = top;
        for (var line : lines) {
            var x = isRightToLeft() ? WIDTH - EDGE - line.getVisibleAdvance() : EDGE;
            line.draw(pen, x, y + line.getAscent() - (top == TOP ? 0 : line.getAscent()));
            y += height(line);
        }
    }

    private boolean isRightToLeft() {
        return frame.settings().isRightToLeft();
    }

    /** By WCAG 2: 1 to 21. */
    static double contrast(Color one, Color other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
