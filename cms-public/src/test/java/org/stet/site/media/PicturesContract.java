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
                .contains("<source type=\"image/webp\" " + sets.getLast())
                .contains(sets));
        withinTwoSeconds(() -> assertThat(site().get("/").body()).contains(sets));
        assertThat(page("offered-in-sizes"))
                .contains("width=\"1600\" height=\"1067\" alt=\"A grey field\" fetchpriority=\"high\"")
                .contains("alt=\"In the text\" loading=\"lazy\"")
                .containsPattern("og:image\" content=\"[^\"]+/media/" + picture + "/1600.jpg\"");
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
