package org.stet.core.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;
import net.coobird.thumbnailator.resizers.Resizers;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import org.springframework.stereotype.Component;
import org.stet.core.shared.InvalidInput;

/**
 * Makes the web variant of a picture: only pixels go through, so nothing a camera or a liar wrote beside them does. One
 * picture is developed at a time, and never more than {@value #DEVELOPED_PIXELS} pixels of it, to bound memory.
 */
@Component
class Darkroom {

    private static final long DEVELOPED_PIXELS = 16_000_000;
    private static final float QUALITY = 0.85f;

    private final Semaphore oneAtATime = new Semaphore(1, true);

    /** A JPEG, upright, on white, that fits {@link PictureVariants#WEB}. {@link InvalidInput} when the data cannot be decoded. */
    WebPicture develop(Path path, PictureHeader header) {
        oneAtATime.acquireUninterruptibly();
        try {
            var image = fitted(upright(flattened(decode(path, header)), header));
            return print(image);
        } finally {
            oneAtATime.release();
        }
    }

    private static BufferedImage decode(Path path, PictureHeader header) {
        var reader = ImageIO.getImageReadersByFormatName(header.format().name()).next();
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

    private static BufferedImage fitted(BufferedImage image) {
        var scale = Math.min(
                (double) PictureVariants.WEB / image.getWidth(),
                (double) PictureVariants.WEB_HEIGHT / image.getHeight());
        if (scale >= 1) {
            return image;
        }
        var fitted = canvas(scaled(image.getWidth(), scale), scaled(image.getHeight(), scale));
        Resizers.PROGRESSIVE.resize(image, fitted);
        return fitted;
    }

    private static int scaled(int length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    private static BufferedImage canvas(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static WebPicture print(BufferedImage image) {
        var path = ReceivedFile.temporary("stet-web");
        var writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        try (var output = new FileImageOutputStream(path.toFile())) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
            return new WebPicture(path, image.getWidth(), image.getHeight());
        } catch (IOException e) {
            ReceivedFile.delete(path);
            throw PictureNotStored.because(e);
        } finally {
            writer.dispose();
        }
    }
}
