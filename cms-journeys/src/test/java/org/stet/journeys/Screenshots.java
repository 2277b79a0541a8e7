package org.stet.journeys;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPWriteParam;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageOutputStream;
import org.junit.jupiter.api.Test;
import org.stet.core.account.Role;

/** {@code ./stet screenshots}: every view and page of the demo newsroom, on a desk and on a phone, in light and dark. */
class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("stet.root"), "docs", "screenshots");
    private static final List<Look> LOOKS = List.of(
            new Look(1440, 900, ColorScheme.LIGHT),
            new Look(1440, 900, ColorScheme.DARK),
            new Look(390, 844, ColorScheme.LIGHT),
            new Look(390, 844, ColorScheme.DARK));

    private record Look(int width, int height, ColorScheme theme) {

        void on(Page page) {
            page.setViewportSize(width, height);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        }

        String name(String subject) {
            return "%s-%d-%s.webp".formatted(subject, width, theme.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void takeAll() throws IOException {
        try (var newsroom = RunningNewsroom.onH2();
                var browsers = new Browsers()) {
            console(newsroom, browsers.browser());
            site(newsroom, browsers.browser());
        }
    }

    private static void console(RunningNewsroom newsroom, Browser browser) throws IOException {
        Files.createDirectories(FOLDER.resolve("console"));
        Map<Role, Person> people = new EnumMap<>(Role.class);
        for (var view : View.ALL) {
            var person = people.computeIfAbsent(view.role(), role -> Person.signIn(browser, newsroom, role));
            for (var look : LOOKS) {
                look.on(person.page);
                view.open(person);
                save(person.page, false, FOLDER.resolve("console").resolve(look.name(view.name())));
            }
        }
        people.values().forEach(Person::close);
    }

    private static void site(RunningNewsroom newsroom, Browser browser) throws IOException {
        Files.createDirectories(FOLDER.resolve("site"));
        try (var context = browser.newContext()) {
            var reader = context.newPage();
            for (var page : SitePage.all(newsroom)) {
                for (var look : LOOKS) {
                    look.on(reader);
                    reader.navigate(page.url());
                    View.settle(reader);
                    save(reader, false, FOLDER.resolve("site").resolve(look.name(page.name())));
                }
            }
        }
    }

    private static void save(Page page, boolean whole, Path file) {
        var png = page.screenshot(new Page.ScreenshotOptions().setFullPage(whole));
        var settings = new WebPWriteParam(Locale.ROOT);
        settings.setCompressionType(CompressionType.Lossy);
        settings.setCompressionQuality(0.8f);
        try {
            Files.deleteIfExists(file);
            var writer = ImageIO.getImageWritersByFormatName("webp").next();
            try (var output = new FileImageOutputStream(file.toFile())) {
                writer.setOutput(output);
                writer.write(null, new IIOImage(ImageIO.read(new ByteArrayInputStream(png)), null, null), settings);
            } finally {
                writer.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
