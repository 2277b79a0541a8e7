package org.stet.site;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.article.AiTask;
import org.stet.core.article.AiUse;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Background;
import org.stet.core.article.Source;
import org.stet.core.article.StoryForm;
import org.stet.core.article.Teasers;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorForm;
import org.stet.core.author.AuthorId;
import org.stet.core.body.PastedHtml;
import org.stet.core.breaking.BreakingEditing;
import org.stet.core.breaking.BreakingForm;
import org.stet.core.category.CategoryId;
import org.stet.core.live.LiveDesk;
import org.stet.core.live.LiveEditing;
import org.stet.core.live.LiveEntryId;
import org.stet.core.live.LiveForm;
import org.stet.core.publication.Change;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;
import org.stet.core.ticker.TickerEditing;
import org.stet.core.ticker.TickerForm;

/** An invented newsroom that writes Arabic and nothing else, so that every Latin word on its pages is one of the site's own. */
final class ArabicNewsroom {

    static final String LIVE = "/articles/glsa-almgls-albldy-dkyka-bdkyka";
    static final String NAME = "صدى المرفأ";

    private static final String TEXT = """
            <p>أعلنت بلدية المرفأ القديم، وهي مدينة متخيَّلة، أن أرصفتها الخشبية ستُرمَّم قبل الشتاء.</p>
            <h2>ما الذي سيتغيّر</h2><p>ستُغلق الأرصفة الثلاثة أسبوعين متتاليين.</p>
            <h2>من يدفع</h2><p>تتقاسم الجمعيات والبلدية الكلفة.</p>
            <h2>متى تبدأ الأعمال</h2><table><tr><th>الرصيف</th><th>اليوم</th></tr><tr><td>الشرقي</td><td>السبت</td></tr></table>""";

    private final RunningSite site;
    private final CategoryId section;
    private final List<AuthorId> authors;

    ArabicNewsroom(RunningSite site) {
        this.site = site;
        speak("ar-EG");
        section = site.newsroom().category("شؤون المدينة");
        authors = List.of(author("سلمى الحدّاد", "مراسلة المدينة"), author("نديم عازار", "محرّر"));
    }

    private AuthorId author(String name, String role) {
        var form = new AuthorForm(name, "", role, "يكتب عن مدينة لم تُبنَ.", null, List.of(), null);
        return site.newsroom()
                .as(site.newsroom().eve(), () -> site.core(AuthorEditing.class).create(form));
    }

    void speak(String language) {
        var current = site.core(CurrentSettings.class).stored();
        var next = new SiteSettings(
                current.version(),
                NAME,
                "أخبار مدينة لم تُبنَ بعد",
                "UTC",
                language,
                current.baseUrl(),
                "#1c4e9e",
                null,
                250,
                true);
        site.newsroom()
                .as(
                        site.newsroom().noor(),
                        () -> site.core(SettingsEditing.class).change(next));
    }

    /** Stories with everything that a page can say of one. */
    void tellEverything() {
        var corrected = published("البلدية ترمّم أرصفة المرفأ القديم");
        site.newsroom()
                .republish(
                        corrected,
                        text("البلدية ترمّم أرصفة المرفأ القديم", TEXT.replace("أسبوعين", "ثلاثة أسابيع")),
                        Change.correction("ذكرنا أسبوعين، والصواب ثلاثة أسابيع."));
        site.newsroom()
                .republish(
                        corrected,
                        text("ترميم أرصفة المرفأ القديم يبدأ قريبًا", TEXT),
                        Change.update("أضفنا موعد البدء."));
        cover(published("جلسة المجلس البلدي دقيقة بدقيقة"));
        age(published("حين كان المرفأ سوقًا للقماش"));
        var now = Instant.now();
        editor(() -> site.core(TickerEditing.class)
                .create(new TickerForm(
                        "إغلاق الرصيف الشرقي", corrected, null, 0, Window.openFrom(now.minusSeconds(60)))));
        editor(() -> site.core(BreakingEditing.class).announce(new BreakingForm("بدء الترميم", corrected, 60)));
        for (var n = 0; n < 21; n++) {
            published("نشرة المرفأ رقم " + (n + 1));
        }
    }

    ArticleId published(String headline) {
        var id = site.newsroom().draft(text(headline, TEXT));
        site.newsroom().letStand(id);
        site.newsroom().publish(id);
        return id;
    }

    private void cover(ArticleId story) {
        editor(() -> site.core(LiveEditing.class).open(story, 12));
        var entries = new ArrayList<>(List.of(entry(story, "افتُتحت الجلسة"), entry(story, "")));
        for (var n = 0; n < 21; n++) {
            entries.add(entry(story, "مداخلة"));
        }
        editor(() -> site.core(LiveEditing.class).markKey(entries.get(0)));
        editor(() -> site.core(LiveEditing.class).pin(entries.get(1)));
        var last = entries.getLast();
        editor(() -> site.core(LiveEditing.class).correct(last, version(story, last), form("مداخلة مصوَّبة")));
    }

    private LiveEntryId entry(ArticleId story, String headline) {
        return site.newsroom()
                .as(site.newsroom().eve(), () -> site.core(LiveEditing.class).post(story, form(headline)));
    }

    private long version(ArticleId story, LiveEntryId entry) {
        return site.core(LiveDesk.class).entries(story, 99).stream()
                .filter(row -> row.id().equals(entry))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static LiveForm form(String headline) {
        return new LiveForm(headline, PastedHtml.parse("<p>تحدّث رئيس المجلس عن الأرصفة.</p>", src -> null), null);
    }

    private void age(ArticleId story) {
        site.core(JdbcClient.class)
                .sql("update publication set live_from = :from where article_id = :id")
                .param("from", JdbcTime.param(Instant.now().minus(Duration.ofDays(70))))
                .param("id", story.value())
                .update();
    }

    private StoryForm text(String headline, String html) {
        return new StoryForm(
                headline,
                "خبر من مدينة لا وجود لها، كُتب لامتحان الصفحات.",
                section,
                authors,
                List.of("أرصفة"),
                null,
                Teasers.NONE,
                new Background(
                        new AiUse(List.of(AiTask.TRANSLATION, AiTask.SUMMARY), true, ""),
                        List.of(new Source("محضر الجلسة", "")),
                        false),
                PastedHtml.parse(html, src -> null));
    }

    private void editor(Runnable what) {
        site.newsroom().as(site.newsroom().eve(), what);
    }
}
