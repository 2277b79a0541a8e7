package org.stet.core.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.resizers.Resizers;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import org.springframework.stereotype.Component;
import org.stet.core.media.PictureVariant.Cut;
import org.stet.core.shared.InvalidInput;

/**
 * Makes the variants of a picture: only pixels go through, so nothing a camera or a liar wrote beside them does. One
 * picture is developed at a time, and never more than {@value #DEVELOPED_PIXELS} pixels of it, to bound memory.
 */
@Component
class Darkroom {

    private static final long DEVELOPED_PIXELS = 16_000_000;
    private static final String WEBP_DECODER = "com.twelvemonkeys";

    private final Semaphore oneAtATime = new Semaphore(1, true);
    private final Encoder encoder;

    Darkroom() {
        this(new Encoder());
    }

    Darkroom(Encoder encoder) {
        this.encoder = encoder;
    }

    /**
     * What an upload needs at once: a JPEG, upright, on white, that fits {@link PictureVariants#WEB}, and the largest one where
     * the picture is wide enough for it. {@link InvalidInput} when the data cannot be decoded.
     */
    Prints develop(Path path, PictureHeader header) {
        return alone(() -> {
            var image = upright(flattened(decode(path, header)), header);
            var large = framed(image, PictureVariants.LARGE.width());
            var prints = new Prints();
            if (large.getWidth() == PictureVariants.LARGE.width()) {
                print(large, PictureVariants.LARGE, prints);
            }
            print(framed(image, PictureVariants.WEB_WIDTH), PictureVariants.WEB, prints);
            return prints;
        });
    }

    /** All variants but those an upload made at once, from the largest of these. */
    Prints reprint(Path largest, PictureVariant from, int webWidth) {
        return alone(() -> {
            var image = flattened(decode(largest, PictureHeader.read(largest)));
            var prints = new Prints();
            for (var width : PictureVariants.widthsFor(webWidth, from.equals(PictureVariants.LARGE))) {
                var sized = fitted(image, width);
                for (var format : VariantFormat.values()) {
                    var variant = new PictureVariant(width, format);
                    if (!variant.equals(from) && !variant.equals(PictureVariants.WEB) && encoder.writes(format)) {
                        print(sized, variant, prints);
                    }
                }
            }
            return prints;
        });
    }

    /** Each shape in each width the picture can fill, around its focal point. */
    Prints crop(Path largest, FocalPoint focus, int version) {
        return alone(() -> {
            var image = flattened(decode(largest, PictureHeader.read(largest)));
            var prints = new Prints();
            for (var crop : Crop.values()) {
                var widths = crop.widthsFor(image.getWidth(), image.getHeight());
                var cut = widths.isEmpty() ? image : cut(image, crop, focus);
                for (var width : widths) {
                    var sized = sized(cut, width, crop.heightOf(width));
                    for (var format : VariantFormat.values()) {
                        if (encoder.writes(format)) {
                            print(sized, new PictureVariant(width, format, new Cut(crop, version)), prints);
                        }
                    }
                }
            }
            return prints;
        });
    }

    private static BufferedImage cut(BufferedImage image, Crop crop, FocalPoint focus) {
        var width = crop.widest(image.getWidth(), image.getHeight());
        var height = Math.min(image.getHeight(), crop.heightOf(width));
        return image.getSubimage(
                FocalPoint.start(focus.x(), width, image.getWidth()),
                FocalPoint.start(focus.y(), height, image.getHeight()),
                width,
                height);
    }

    private static BufferedImage sized(BufferedImage image, int width, int height) {
        var sized = canvas(width, height);
        Resizers.PROGRESSIVE.resize(image, sized);
        return sized;
    }

    private Prints alone(Supplier<Prints> work) {
        oneAtATime.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            oneAtATime.release();
        }
    }

    private static BufferedImage decode(Path path, PictureHeader header) {
        var reader = reader(header.format());
        try (var input = new FileImageInputStream(path.toFile())) {
            reader.setInput(input, true, true);
            return decode(reader, header);
        } catch (IIOException | EOFException | RuntimeException e) {
            throw undecodable(e);
        } catch (IOException e) {
            throw PictureNotStored.because(e);
        } finally {
            reader.dispose();
        }
    }

    /** What strangers send is decoded in Java alone; the native library only ever writes. */
    static ImageReader reader(PictureFormat format) {
        var readers = ImageIO.getImageReadersByFormatName(format.name());
        while (readers.hasNext()) {
            var reader = readers.next();
            if (format != PictureFormat.WEBP || reader.getClass().getName().startsWith(WEBP_DECODER)) {
                return reader;
            }
        }
        throw new IllegalStateException("No decoder for " + format);
    }

    private static BufferedImage decode(ImageReader reader, PictureHeader header) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > header.width() * header.height()) {
            throw new IIOException("The decoder sees a larger picture than its header announced");
        }
        var step = (int) Math.ceil(Math.sqrt((double) header.width() * header.height() / DEVELOPED_PIXELS));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static InvalidInput undecodable(Exception cause) {
        var refusal = new InvalidInput(
                "This picture cannot be read: it is damaged, or in the colours of print. Save it as RGB and upload it again.");
        refusal.initCause(cause);
        return refusal;
    }

    private static BufferedImage flattened(BufferedImage image) {
        var flat = canvas(image.getWidth(), image.getHeight());
        var graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    private static BufferedImage upright(BufferedImage image, PictureHeader header) {
        return ExifFilterUtils.getFilterForOrientation(header.orientation()).apply(image);
    }

    /** Fits into the frame of a variant of this width. */
    private static BufferedImage framed(BufferedImage image, int width) {
        var room = (double) width * PictureVariants.TALLEST / image.getHeight();
        return resized(image, Math.min((double) width / image.getWidth(), room));
    }

    private static BufferedImage fitted(BufferedImage image, int width) {
        return resized(image, (double) width / image.getWidth());
    }

    private static BufferedImage resized(BufferedImage image, double scale) {
        if (scale >= 1) {
            return image;
        }
        var resized = canvas(scaled(image.getWidth(), scale), scaled(image.getHeight(), scale));
        Resizers.PROGRESSIVE.resize(image, resized);
        return resized;
    }

    private static int scaled(int length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    private static BufferedImage canvas(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private void print(BufferedImage image, PictureVariant variant, Prints prints) {
        var path = ReceivedFile.temporary("stet-print");
        try {
            if (encoder.write(image, variant.format(), path)) {
                prints.add(new Print(variant, path, image.getWidth(), image.getHeight()));
            } else {
                ReceivedFile.delete(path);
            }
        } catch (RuntimeException e) {
            ReceivedFile.delete(path);
            prints.close();
            throw e;
        }
    }
}
