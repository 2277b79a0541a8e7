package org.stet.site.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the words of a newsroom's language are, and how they count, list and tell the time. */
class LanguageTests {

    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 11, 19, 12, 0, 0, 0, ZoneId.of("Europe/Oslo"));

    @Test
    void aCountrysTagTakesTheLanguageAndNamesTheMonthsAsTheCountryDoes() {
        assertThat(in("ar-EG").say("menu.front")).isEqualTo("الرئيسية");
        assertThat(in("ar-EG").month(YearMonth.of(2026, 11))).isEqualTo("نوفمبر");
        assertThat(in("ar-LB").month(YearMonth.of(2026, 11))).isEqualTo("تشرين الثاني");
    }

    @Test
    void whatTheSiteDoesNotSpeakIsEnglishAndSaysSo() {
        assertThat(in("nb").say("menu.front")).isEqualTo("Front page");
        assertThat(in("nb").lang()).isEqualTo("en");
        assertThat(in("nb").time("date.full", NOON)).isEqualTo("19 Nov 2026, 12:00 CET");
        assertThat(in("en-US").lang()).isNull();
        assertThat(in("ar-EG").lang()).isNull();
    }

    @Test
    void numbersTakeTheFormsOfTheirLanguage() {
        assertThat(in("en").count("card.minutes", 1)).isEqualTo("1 min read");
        assertThat(in("en").count("search.found", 1234, "storm")).isEqualTo("1,234 stories contain “storm”.");
        assertThat(in("ar").count("card.minutes", 2)).isEqualTo("قراءة دقيقتين");
        assertThat(in("ar").count("card.minutes", 5)).isEqualTo("قراءة 5 دقائق");
        assertThat(in("ar").count("card.minutes", 11)).isEqualTo("قراءة 11 دقيقة");
        assertThat(in("ar").count("archive.stories", 1234)).isEqualTo("1,234 مادة");
    }

    @Test
    void digitsAreLatinUnlessTheTagAsksForOthers() {
        assertThat(in("ar").time("date.day", NOON)).isEqualTo("19 نوفمبر، 12:00");
        assertThat(in("ar-u-nu-arab").time("date.day", NOON)).isEqualTo("١٩ نوفمبر، ١٢:٠٠");
        assertThat(in("ar-u-nu-arab").number(12)).isEqualTo("١٢");
    }

    @Test
    void namesAreListedAsTheLanguageListsThem() {
        assertThat(listed("en")).isEqualTo("A, B and C");
        assertThat(listed("en-US")).isEqualTo("A, B, and C");
        assertThat(listed("ar")).isEqualTo("A وB وC");
        assertThat(in("en").before(0, 1)).isEmpty();
        assertThat(in("en").list(List.of("A", "B"))).isEqualTo("A and B");
    }

    @Test
    void textThatRunsTheOtherWayIsIsolated() {
        assertThat(in("ar").say("brand.home", "Longhand")).isEqualTo("\u2068Longhand\u2069، الصفحة الرئيسية");
        assertThat(in("ar").say("brand.home", "الميزان")).isEqualTo("الميزان، الصفحة الرئيسية");
        assertThat(in("en").say("brand.home", "Longhand")).isEqualTo("Longhand, front page");
        assertThat(in("en").say("brand.home", "الميزان")).isEqualTo("\u2068الميزان\u2069, front page");
    }

    private static String listed(String language) {
        var names = List.of("A", "B", "C");
        return String.join(
                "",
                IntStream.range(0, names.size())
                        .mapToObj(n -> in(language).before(n, names.size()) + names.get(n))
                        .toList());
    }

    private static Words in(String tag) {
        return Words.in(Locale.forLanguageTag(tag));
    }
}
