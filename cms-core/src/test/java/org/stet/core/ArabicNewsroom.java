package org.stet.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.article.AiTask;
import org.stet.core.article.AiUse;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Background;
import org.stet.core.article.Hero;
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
import org.stet.core.publication.ListedStories;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Window;
import org.stet.core.ticker.TickerEditing;
import org.stet.core.ticker.TickerForm;

/** An invented newsroom that writes Arabic and nothing else, so that every Latin word on its pages is one of the site's own. */
public final class ArabicNewsroom {

    public static final String STORY = "/articles/albldya-trmm-arsfa-almrfa-alkdym";
    public static final String SECTION = "/category/shwon-almdyna";
    public static final String LIVE = "/articles/glsa-almgls-albldy-dkyka-bdkyka";

    private static final String TEXT = """
            <p>أعلنت بلدية المرفأ القديم، وهي مدينة متخيَّلة لا تجدها على خريطة، أن أرصفتها الخشبية الثلاثة ستُرمَّم قبل
            أول عاصفة في الشتاء، وأن العمل سيبدأ من الرصيف الشرقي حيث ترسو قوارب الصيد الصغيرة.</p>
            <h2>ما الذي سيتغيّر</h2><p>ستُغلق الأرصفة أسبوعين متتاليين، وتُنقل القوارب إلى الحوض الشمالي. وتقول البلدية إن
            الخشب الجديد جُفّف ثلاث سنوات كي لا يلتوي في الملح.</p>
            <blockquote>نريد أن يسمع أحفادنا وقع الخطى على الخشب كما سمعناه نحن.</blockquote>
            <ul><li>الرصيف الشرقي أولًا</li><li>ثم رصيف الملّاحين</li><li>وأخيرًا رصيف القوافل</li></ul>
            <h2>من يدفع</h2><p>تتقاسم جمعية الصيادين والبلدية الكلفة، وهي 48 ألف درهم متخيَّل.</p>
            <h2>متى تبدأ الأعمال</h2><table><tr><th>الرصيف</th><th>اليوم</th></tr>
            <tr><td>الشرقي</td><td>السبت</td></tr><tr><td>الملّاحون</td><td>الاثنين</td></tr></table>""";

    private final BeanFactory core;
    private final Newsroom newsroom;
    private final List<PictureRef> pictures;
    private final CategoryId section;
    private final List<AuthorId> authors;

    /** The pictures, where there are some, go round. */
    public ArabicNewsroom(BeanFactory core, List<PictureRef> pictures) {
        this.core = core;
        this.newsroom = core.getBean(Newsroom.class);
        this.pictures = List.copyOf(pictures);
        speak("ar-EG");
        section = newsroom.category("شؤون المدينة");
        authors = List.of(author("سلمى الحدّاد", "مراسلة المدينة"), author("نديم عازار", "محرّر"));
    }

    private AuthorId author(String name, String role) {
        var form = new AuthorForm(name, "", role, "يكتب عن مدينة لم تُبنَ.", null, List.of(), null);
        return newsroom.as(
                newsroom.eve(), () -> core.getBean(AuthorEditing.class).create(form));
    }

    public void speak(String language) {
        var current = core.getBean(CurrentSettings.class).stored();
        var next = new SiteSettings(
                current.version(),
                "صدى المرفأ",
                "أخبار مدينة لم تُبنَ بعد",
                "UTC",
                language,
                current.baseUrl(),
                "#1c4e9e",
                null,
                250,
                true);
        newsroom.as(newsroom.noor(), () -> core.getBean(SettingsEditing.class).change(next));
    }

    /** Stories with everything that a page can say of one. */
    public void tellEverything() {
        for (var n = 0; n < 21; n++) {
            published("نشرة المرفأ رقم " + (n + 1), null);
        }
        age(published("حين كان المرفأ سوقًا للقماش", picture(0)));
        for (var headline : List.of(
                "صيادو المرفأ يعدّون القوارب قبل الشتاء",
                "مدرسة الملاحة تفتح أبوابها للبنات",
                "مكتبة الحيّ تشتري خرائط لا تقود إلى مكان",
                "منارة جديدة تضيء بالملح")) {
            published(headline, picture(headline.length()));
        }
        var headline = "البلدية ترمّم أرصفة المرفأ القديم";
        var corrected = published(headline, picture(1));
        var wrong = TEXT.replace("أسبوعين", "ثلاثة أسابيع");
        newsroom.republish(
                corrected,
                text(headline, wrong, picture(1)),
                Change.correction("ذكرنا أسبوعين، والصواب ثلاثة أسابيع."));
        newsroom.republish(corrected, text(headline, TEXT, picture(1)), Change.update("أضفنا موعد البدء."));
        cover(published("جلسة المجلس البلدي دقيقة بدقيقة", picture(2)));
        var begin = Instant.now().minusSeconds(60);
        editor(() -> core.getBean(TickerEditing.class)
                .create(new TickerForm("إغلاق الرصيف الشرقي", corrected, null, 0, Window.openFrom(begin))));
        editor(() -> core.getBean(BreakingEditing.class)
                .announce(new BreakingForm("بدء ترميم أرصفة المرفأ القديم", corrected, 60)));
    }

    private @Nullable PictureRef picture(int number) {
        return pictures.isEmpty() ? null : pictures.get(number % pictures.size());
    }

    private ArticleId published(String headline, @Nullable PictureRef picture) {
        var id = newsroom.draft(text(headline, TEXT, picture));
        newsroom.letStand(id);
        newsroom.publish(id);
        return id;
    }

    private void cover(ArticleId story) {
        editor(() -> live().open(story, 12));
        var entries = new ArrayList<>(List.of(entry(story, "افتُتحت الجلسة"), entry(story, "")));
        for (var n = 0; n < 21; n++) {
            entries.add(entry(story, "مداخلة"));
        }
        editor(() -> live().markKey(entries.get(0)));
        editor(() -> live().pin(entries.get(1)));
        var last = entries.getLast();
        editor(() -> live().correct(last, version(story, last), form("مداخلة مصوَّبة")));
    }

    private LiveEditing live() {
        return core.getBean(LiveEditing.class);
    }

    private LiveEntryId entry(ArticleId story, String headline) {
        return newsroom.as(newsroom.eve(), () -> live().post(story, form(headline)));
    }

    private long version(ArticleId story, LiveEntryId entry) {
        return newsroom.as(
                        newsroom.eve(),
                        () -> core.getBean(LiveDesk.class).entries(story, 99).stream()
                                .filter(row -> row.id().equals(entry))
                                .findFirst()
                                .orElseThrow())
                .version();
    }

    private static LiveForm form(String headline) {
        return new LiveForm(headline, PastedHtml.parse("<p>تحدّث رئيس المجلس عن الأرصفة.</p>", src -> null), null);
    }

    private void age(ArticleId story) {
        core.getBean(JdbcClient.class)
                .sql("update publication set live_from = :from where article_id = :id")
                .param("from", JdbcTime.param(Instant.now().minus(Duration.ofDays(70))))
                .param("id", story.value())
                .update();
        core.getBean(ListedStories.class).relist(story);
    }

    private StoryForm text(String headline, String html, @Nullable PictureRef picture) {
        return new StoryForm(
                headline,
                "خبر من مدينة لا وجود لها، كُتب ليُقرأ من اليمين إلى اليسار.",
                section,
                authors,
                List.of("أرصفة"),
                picture == null ? null : new Hero(picture, "رسم للمرفأ", "المرفأ كما يتخيّله أهله", "رسم: نديم عازار"),
                Teasers.NONE,
                new Background(
                        new AiUse(List.of(AiTask.TRANSLATION, AiTask.SUMMARY), true, ""),
                        List.of(new Source("محضر الجلسة", "")),
                        false),
                PastedHtml.parse(html, src -> null));
    }

    private void editor(Runnable what) {
        newsroom.as(newsroom.eve(), what);
    }
}
