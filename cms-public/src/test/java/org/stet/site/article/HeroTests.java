package org.stet.site.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stet.core.article.Hero;
import org.stet.site.RunningSite;

/** What stands at the head of a story: where it belongs, its picture with words, and the ways to pass it on. */
class HeroTests {

    private static final RunningSite SITE = RunningSite.onH2();

    @Test
    void thePictureHasItsTextItsCaptionAndItsCredit() {
        var page = published(
                "With a hero",
                new Hero(SITE.picture(700, 500), "Two <cranes> at dusk", "The harbour & its cranes", "Ida Roth"));
        var hero = page.select("article.art > figure.hero");
        assertThat(hero).hasSize(1);
        assertThat(hero.select("img").attr("alt")).isEqualTo("Two <cranes> at dusk");
        var caption = Objects.requireNonNull(hero.select("figcaption").first());
        assertThat(caption.ownText()).isEqualTo("The harbour & its cranes");
        assertThat(caption.select("cite").text()).isEqualTo("Ida Roth");
    }

    @Test
    void wordsThatAreMissingLeaveNoEmptyCaption() {
        var page = published("Hero without words", new Hero(SITE.picture(700, 500), "A crane", "", ""));
        assertThat(page.select("figure.hero img")).hasSize(1);
        assertThat(page.select("figure.hero figcaption")).isEmpty();
    }

    @Test
    void theCategoryStandsAboveTheHeadlineAsALink() {
        var page = published("Under its category", null);
        var head = page.select(".art__head").first();
        assertThat(head).isNotNull();
        assertThat(Objects.requireNonNull(head).children().eachAttr("class").getFirst())
                .contains("kicker");
        var label = head.select(".kicker a.cat");
        assertThat(label.text()).isEqualTo("Policy");
        assertThat(label.attr("href")).isEqualTo("/category/policy");
        assertThat(Objects.requireNonNull(head.child(0).nextElementSibling()).tagName())
                .isEqualTo("h1");
    }

    /** Both work without a script and lead to nobody else; the script makes the last a button that copies, so that its new words push nothing aside. */
    @Test
    void aStoryIsPassedOnWithoutThirdParties() {
        var page = published("To be passed on", null);
        var ways = page.select(".by__do a");
        assertThat(ways.eachText()).containsExactly("Send by mail", "Link to this story");
        assertThat(ways.eachAttr("href").getFirst()).startsWith("mailto:?subject=To%20be%20passed%20on");
        assertThat(ways.eachAttr("href").getLast())
                .isEqualTo(page.select("link[rel=canonical]").attr("href"))
                .endsWith("/articles/to-be-passed-on");
        assertThat(page.select("a[data-copy]").attr("data-copy")).isEqualTo("Copy link");
    }

    private static Document published(String headline, @Nullable Hero hero) {
        var newsroom = SITE.newsroom();
        SITE.developPictures();
        var plain = newsroom.text(headline);
        var id = newsroom.draft(newsroom.text(
                headline, headline + ".", Objects.requireNonNull(plain.category()), plain.authors(), List.of(), hero));
        newsroom.letStand(id);
        newsroom.publish(id);
        var path = "/articles/" + headline.toLowerCase(Locale.ROOT).replace(' ', '-');
        withinTwoSeconds(() -> assertThat(SITE.get(path).statusCode()).isEqualTo(200));
        return Jsoup.parse(SITE.get(path).body());
    }
}
