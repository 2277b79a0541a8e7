package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** Pictures from the drop to the crop that readers see, and to the day they may not be used any more. */
class PictureJourneyTests {

    private static final String STORY = "/articles/corvane-training-logs";
    private static final Pattern CROP = Pattern.compile("/media/([0-9a-f]+)/[0-9]+-16x9-1\\.jpg");

    /** How long the demo's pictures, or one that was moved, may take on a busy machine. */
    private static final Duration DEVELOPED = Duration.ofSeconds(30);

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static RunningNewsroom newsroom;
    private static Person eve;

    @BeforeAll
    static void open() {
        newsroom = STAGE.newsroom();
        eve = STAGE.person(Role.EDITOR);
    }

    @Test
    void manyPicturesComeInAtOnceAndEachSaysHowItWent() {
        eve.open("media");
        upload(picture("harbour.png", 700), picture("queue.png", 720));
        eve.sees("harbour.png").sees("queue.png").sees("Taken in.");
        eve.click("Dismiss all");

        upload(
                picture("queue-again.png", 720),
                new FilePayload("broken.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8)),
                picture("tide.png", 740));
        eve.sees("queue-again.png")
                .sees("The same picture is here already")
                .sees("broken.png")
                .sees("tide.png");
        eve.sees("This file is not a picture we know");
    }

    @Test
    void aFocalPointMovedByKeysIsTheCropReadersSee() {
        newsroom.readersSee(DEVELOPED, STORY, 200, "-16x9-1.jpg");
        var found = CROP.matcher(newsroom.read(STORY).body());
        assertThat(found.find()).isTrue();
        eve.open("media/" + found.group(1)).heading("Where used").waitFor();

        eve.page.locator(".fp-dot").focus();
        eve.press("ArrowLeft", "ArrowLeft", "Shift+ArrowUp");
        dot("Focal point, 48 % from the left, 40 % from the top. Arrow keys move it")
                .waitFor();
        eve.click("Save").sees("Saved.");

        newsroom.readersSee(DEVELOPED, STORY, 200, "-16x9-2.jpg");
        newsroom.readersSee(found.group().replace("-1.jpg", "-2.jpg"), 200, "");
        newsroom.readersSee(found.group(), 301, "");
    }

    @Test
    void aPictureWhoseUsageHasEndedIsMarkedAndNotChosenUnasked() {
        eve.open("media");
        upload(picture("lent.png", 760));
        eve.link("Describe it").first().click();
        eve.fill("Caption", "A bridge on loan").fill("May be used until", "01/11/2020");
        eve.press("Enter").click("Save").sees("Saved.");
        eve.open("media?show=ENDED").sees("Usage ended 1 Nov 2020");

        eve.open("").press("c").field("Headline").waitFor();
        eve.click("Choose from the library");
        eve.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("A bridge on loan"))
                .click();
        eve.sees("although its usage has ended?").click("Use it all the same");
        eve.sees("The newsroom may not use this picture any more");
    }

    private static Locator dot(String name) {
        return eve.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void upload(FilePayload... files) {
        eve.page.waitForFileChooser(() -> eve.button("Upload").click()).setFiles(files);
    }

    private static FilePayload picture(String name, int width) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 500, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/png", bytes.toByteArray());
    }
}
