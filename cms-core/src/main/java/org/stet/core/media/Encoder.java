package org.stet.core.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes pixels, and nothing else, as JPEG or WebP. WebP needs a native library; where that does not load, there is none. */
class Encoder {

    private static final Logger LOG = LoggerFactory.getLogger(Encoder.class);
    private static final float JPEG_QUALITY = 0.85f;
    private static final float WEBP_QUALITY = 0.8f;

    private final AtomicBoolean writesWebp = new AtomicBoolean(true);

    boolean writes(VariantFormat format) {
        return format == VariantFormat.JPEG || writesWebp.get();
    }

    /** {@code false} when this machine cannot write the format; it is not asked to again. */
    boolean write(BufferedImage image, VariantFormat format, Path path) {
        if (!writes(format)) {
            return false;
        }
        try {
            encode(image, format, path);
            return true;
        } catch (LinkageError | IllegalStateException missing) {
            writesWebp.set(false);
            LOG.warn(
                    "No WebP on this machine, its native library does not load: pictures are offered as JPEG only",
                    missing);
            return false;
        } catch (IOException e) {
            throw PictureNotStored.because(e);
        }
    }

    void encode(BufferedImage image, VariantFormat format, Path path) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format.name()).next();
        try (var output = new FileImageOutputStream(path.toFile())) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), settings(writer, format));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam settings(ImageWriter writer, VariantFormat format) {
        return switch (format) {
            case JPEG -> {
                var jpeg = writer.getDefaultWriteParam();
                jpeg.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                jpeg.setCompressionQuality(JPEG_QUALITY);
                yield jpeg;
            }
            case WEBP -> {
                var webp = new WebPWriteParam(Locale.ROOT);
                webp.setCompressionType(CompressionType.Lossy);
                webp.setCompressionQuality(WEBP_QUALITY);
                yield webp;
            }
        };
    }
}
