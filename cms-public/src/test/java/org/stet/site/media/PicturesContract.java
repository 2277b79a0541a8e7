package org.stet.site.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Hero;
import org.stet.core.article.StoryForm;
import org.stet.core.body.Block.Figure;
import org.stet.core.body.Body;
import org.stet.core.media.FocalPoint;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureVariants;
import org.stet.core.media.VariantFormat;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.PictureRef;
import org.stet.site.RunningSite;

/** Readers' browsers are offered every finished size of a picture, and none of a picture they may not see (T09, T18). */
abstract class PicturesContract {

    abstract RunningSite site();

    @Test
    void aPageOffersTheSizesThatAreFinishedAndTheOthersAsSoonAsTheyAre() {
        var picture = site().picture(2100, 1400);
        publish(with("Offered in sizes", picture));
        withinTwoSeconds(() -> assertThat(page("offered-in-sizes"))
                .contains("srcset=\"/media/%1$s/1600.jpg 1600w, /media/%1$s/2048.jpg 2048w\"".formatted(picture))
                .doesNotContain(picture + "/320.")
                .doesNotContain(picture + "/1600.webp"));

        site().developPictures();

        var sets = new ArrayList<String>();
        for (var format : List.of("jpg", "webp")) {
            var each = PictureVariants.WIDTHS.stream()
                    .map(width -> "/media/%s/%d.%s %dw".formatted(picture, width, format, width))
                    .toList();
            sets.add("srcset=\"" + String.join(", ", each) + "\"");
        }
        withinTwoSeconds(() -> assertThat(page("offered-in-sizes"))
                .contains("<source type=\"image/webp\" srcset=\"/media/" + picture + "/640-16x9-1.webp 640w, ")
                .contains(sets));
        withinTwoSeconds(() -> assertThat(site().get("/").body())
                .contains("srcset=\"/media/%1$s/320-3x2-1.jpg 320w, /media/%1$s/640-3x2-1.jpg 640w, "
                        .formatted(picture)));
        assertThat(page("offered-in-sizes"))
                .contains("width=\"1200\" height=\"675\" alt=\"A grey field\" fetchpriority=\"high\"")
                .contains("alt=\"In the text\" loading=\"lazy\"")
                .containsPattern("og:image\" content=\"[^\"]+/media/" + picture + "/1200-16x9-1.jpg\"")
                .containsPattern(
                        "\"image\":\\[\"[^\"]+/1200-16x9-1.jpg\",\"[^\"]+/1200-4x3-1.jpg\",\"[^\"]+/1200-1x1-1.jpg\"]");
    }

    /** A cache that keeps the old crop keeps it under a name that no page prints any more. */
    @Test
    void aMovedFocalPointChangesTheCropAndItsAddressAndTheOldOneLeadsThere() {
        var picture = site().picture(2400, 1300);
        site().developPictures();
        publish(with("Cut anew", picture));
        var old = "/media/" + picture + "/640-1x1-1.jpg";
        var next = "/media/" + picture + "/640-1x1-2.jpg";
        withinTwoSeconds(() -> assertThat(status(old)).isEqualTo(200));
        assertThat(status(next)).isEqualTo(404);

        focus(picture, new FocalPoint(0, 0.5));
        assertThat(page("cut-anew")).contains("640-16x9-1.jpg");
        site().developPictures();

        withinTwoSeconds(
                () -> assertThat(page("cut-anew")).contains("640-16x9-2.jpg").doesNotContain("640-16x9-1."));
        withinTwoSeconds(() -> assertThat(status(next)).isEqualTo(200));
        var led = site().get(old);
        assertThat(led.statusCode()).isEqualTo(301);
        assertThat(led.headers().firstValue("location").orElse("")).endsWith(next);
        assertThat(status("/media/" + picture + "/640-1x1-3.jpg")).isEqualTo(404);
        assertThat(status("/media/" + picture + "/1600.jpg")).isEqualTo(200);
    }

    /** T09: only names of variants are looked up, and none of them makes a path. */
    @Test
    void noWayLeadsOutOfThePictures() {
        var picture = site().picture(700, 500);
        site().developPictures();
        publish(with("Walled in", picture));
        withinTwoSeconds(
                () -> assertThat(status("/media/" + picture + "/640.jpg")).isEqualTo(200));
        var ways = List.of(
                "../" + picture + "/640.jpg",
                "..%2f640.jpg",
                "%2e%2e/%2e%2e/etc/passwd",
                "..%252f..%252fetc%252fpasswd",
                "..%5c..%5cetc%5cpasswd",
                "..%255c640.jpg",
                "%c0%ae%c0%ae/640.jpg",
                "%ef%bc%8e%ef%bc%8e/640.jpg",
                "640.jpg%00.webp",
                "640.jpg;a=b",
                "640.jpg/../../../../etc/passwd",
                "640-16x9-1%2f..%2f640.jpg",
                "640-..%2f-1.jpg",
                "%36%34%30.jpg%2f..%2f1600.jpg",
                "stet.mv.db");
        for (var root : List.of(
                "/media/" + picture + "/", "/media/", "/preview/" + "0".repeat(40) + "/media/" + picture + "/")) {
            for (var way : ways) {
                assertThat(status(root + way)).as(root + way).isBetween(400, 499);
            }
        }
    }

    @Test
    void aSmallPictureIsNotOfferedLargerThanItIs() {
        var picture = site().picture(400, 300);
        site().developPictures();
        publish(with("Offered small", picture));
        withinTwoSeconds(() -> assertThat(page("offered-small"))
                .contains("srcset=\"/media/%1$s/320.webp 320w, /media/%1$s/1600.webp 400w\"".formatted(picture))
                .doesNotContain(picture + "/640."));
        assertThat(status("/media/" + picture + "/640.jpg")).isEqualTo(404);
        assertThat(status("/media/" + picture + "/2048.webp")).isEqualTo(404);
    }

    @Test
    void everyVariantComesAndGoesWithItsStory() {
        var picture = site().picture(2100, 700);
        site().developPictures();
        var id = site().newsroom().draft(with("Every variant", picture));
        site().newsroom().letStand(id);
        assertEvery(picture, 404);

        site().newsroom().publish(id);
        withinTwoSeconds(
                () -> assertThat(status("/media/" + picture + "/1600.jpg")).isEqualTo(200));
        assertEvery(picture, 200);

        site().newsroom()
                .as(
                        site().newsroom().eve(),
                        () -> site().core(Publishing.class).takeDown(id, "It shows somebody else."));
        withinTwoSeconds(
                () -> assertThat(status("/media/" + picture + "/1600.jpg")).isEqualTo(404));
        assertEvery(picture, 404);
    }

    @Test
    void aVariantIsWhatItsNameSays() {
        var picture = site().picture(700, 500);
        site().developPictures();
        publish(with("Named rightly", picture));
        withinTwoSeconds(
                () -> assertThat(status("/media/" + picture + "/640.webp")).isEqualTo(200));
        for (var format : VariantFormat.values()) {
            var answer = site().get("/media/" + picture + "/640." + format.ending());
            assertThat(answer.headers().firstValue("content-type")).hasValue(format.mediaType());
            assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                    .contains("sandbox");
            assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        }
        for (var unknown : List.of("641.jpg", "64.webp", "0640.jpg", "640.png", "640.avif", "640", "640.jpg.webp")) {
            assertThat(status("/media/" + picture + "/" + unknown)).as(unknown).isEqualTo(404);
        }
    }

    private void assertEvery(PictureRef picture, int status) {
        for (var format : VariantFormat.values()) {
            for (var width : PictureVariants.WIDTHS) {
                var path = "/media/" + picture + "/" + width + "." + format.ending();
                withinTwoSeconds(() -> assertThat(status(path)).as(path).isEqualTo(status));
            }
        }
    }

    private void focus(PictureRef picture, FocalPoint focus) {
        site().newsroom()
                .as(
                        site().newsroom().ada(),
                        () -> site().core(PictureEditing.class).focus(picture, focus));
    }

    private void publish(StoryForm text) {
        ArticleId id = site().newsroom().draft(text);
        site().newsroom().letStand(id);
        site().newsroom().publish(id);
    }

    private StoryForm with(String headline, PictureRef picture) {
        var plain = site().newsroom().text(headline);
        var figure = new Figure(picture, "In the text", false, "", "");
        return new StoryForm(
                headline,
                plain.standfirst(),
                Objects.requireNonNull(plain.category()),
                plain.authors(),
                plain.tags(),
                new Hero(picture, "A grey field", "", ""),
                plain.teasers(),
                new Body(List.of(plain.body().blocks().getFirst(), figure)));
    }

    private String page(String slug) {
        return site().get("/articles/" + slug).body();
    }

    private int status(String path) {
        return site().get(path).statusCode();
    }
}
