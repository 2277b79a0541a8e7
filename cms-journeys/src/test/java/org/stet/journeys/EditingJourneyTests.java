package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.account.Role;

/** What an editor does besides writing: the front page, pictures, previews for outsiders, and finding what she needs. */
class EditingJourneyTests {

    private static final Pattern PICTURE = Pattern.compile("srcset=\"(/\\S+)");

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
    void aPinnedLeadReachesReadersAndUndoBringsTheOldOneBack() {
        var old = "Regulators give Corvane ninety days to open its training logs";
        var fresh = "Lumenhall opens its archive of failed training runs";
        newsroom.readersSee("/", 200, lead(old));

        eve.open("front-page").click("Pin as lead: " + fresh);
        eve.sees("not saved yet");
        assertThat(newsroom.read("/").body()).contains(lead(old));
        eve.click("Put live").confirm("Put live");
        newsroom.readersSee("/", 200, lead(fresh));

        eve.click("Undo").sees("The front page is as it was before.");
        newsroom.readersSee("/", 200, lead(old));
    }

    private static String lead(String headline) {
        return ">" + headline + "</a></h2>";
    }

    @Test
    void twoPicturesComeInAndOneHeadsAStoryAndCannotBeDeletedThen(@TempDir Path folder) throws IOException {
        var files = new Path[] {picture(folder, "mole", Color.ORANGE), picture(folder, "quay", Color.CYAN)};
        eve.open("media");
        eve.page.waitForFileChooser(() -> eve.button("Upload").click()).setFiles(files);
        card("mole").waitFor();
        card("quay").click();
        eve.fill("Alt text", "An empty quay at dawn").fill("Credit", "Photo: Oda Prell");
        eve.click("Save").sees("Saved. Stories keep the words they were given.");

        var headline = "The quay wakes before the cranes do";
        var story = write(headline);
        eve.click("Choose from the library");
        eve.dialog()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("quay"))
                .first()
                .click();
        eve.field("Credit").waitFor();
        assertThat(eve.field("Alt text").inputValue()).isEqualTo("An empty quay at dawn");
        publish(story, headline);

        var path = "/articles/the-quay-wakes-before-the-cranes-do";
        newsroom.readersSee(path, 200, "alt=\"An empty quay at dawn\"");
        var picture = PICTURE.matcher(newsroom.read(path).body());
        assertThat(picture.find()).isTrue();
        assertThat(newsroom.read(picture.group(1)).statusCode()).isEqualTo(200);

        eve.open("media");
        card("quay").click();
        eve.sees(headline).click("Delete");
        eve.page.getByRole(AriaRole.ALERT).getByText(headline).waitFor();
        assertThat(newsroom.read(path).body()).contains("An empty quay at dawn");
    }

    private static Path picture(Path folder, String name, Color colour) throws IOException {
        var image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(200, 100, 1200, 700);
        graphics.dispose();
        var file = folder.resolve(name + ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static Locator card(String words) {
        return eve.page
                .locator("main")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    @Test
    void aPreviewLinkOpensADraftForAnybodyUntilItIsRevoked() {
        eve.open(write("Nobody reads this one yet"));
        eve.page
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More verbs"))
                .first()
                .click();
        eve.page
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Preview links"))
                .click();
        eve.click("Make a link").field("New link").waitFor();
        var link = eve.field("New link").inputValue();

        try (var context = STAGE.browser().newContext()) {
            var reader = context.newPage();
            var answer = reader.navigate(link);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headerValue("X-Robots-Tag")).contains("noindex");
            reader.getByText("DRAFT, not public.").waitFor();
            reader.getByText("Nobody reads this one yet").first().waitFor();

            eve.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Revoke the link made")))
                    .click();
            eve.asked("Revoke").confirm("Revoke").sees("Revoked. That link leads nowhere now.");
            assertThat(reader.navigate(link).status()).isEqualTo(404);
        }
    }

    @Test
    void aStoryFoundByItsWordsGetsAnotherAddressAndTheOldOneLeadsThere() {
        eve.open("").press("?").sees("Next, previous");
        eve.press("Escape", "Control+k").type("corvane ninety days");
        eve.page
                .getByRole(AriaRole.OPTION)
                .getByText("Regulators give Corvane ninety days")
                .first()
                .waitFor();
        eve.press("ArrowDown", "Enter").field("Slug").waitFor();
        var slug = eve.field("Slug").inputValue();

        eve.fill("Slug", "ninety-days-for-corvane").press("Enter");
        newsroom.readersSee("/articles/ninety-days-for-corvane", 200, "Regulators give Corvane ninety days");
        var old = newsroom.read("/articles/" + slug);
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(old.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/articles/ninety-days-for-corvane"));
    }

    private static String write(String headline) {
        eve.open("").click("New story").field("Headline").waitFor();
        eve.fill("Headline", headline).fill("Standfirst", "In one sentence, and no more.");
        eve.write("It began on a Tuesday, as such things do.");
        eve.choose("Category", "Work").choose("Authors", "Ada Lind");
        eve.sees("Nothing is missing").untilSaved();
        return eve.storyPath();
    }

    private static void publish(String story, String headline) {
        eve.untilSaved().click("Submit for review").sees("In review");
        try (var ben = Person.signIn(STAGE.browser(), newsroom, Role.REVIEWER)) {
            ben.open("review").link(headline).click();
            ben.click("Approve").sees("Approved");
        }
        eve.open(story).publish();
    }
}
