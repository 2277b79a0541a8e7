package org.stet.core;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.core.account.AccountForm;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;
import org.stet.core.article.ReviewRequest;
import org.stet.core.article.StoryForm;
import org.stet.core.article.Teasers;
import org.stet.core.article.Verb;
import org.stet.core.audit.AuditQuery;
import org.stet.core.author.AuthorForm;
import org.stet.core.author.AuthorId;
import org.stet.core.body.PastedHtml;
import org.stet.core.breaking.BreakingForm;
import org.stet.core.breaking.BreakingId;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.comment.CommentId;
import org.stet.core.comment.Field;
import org.stet.core.comment.ThreadId;
import org.stet.core.dossier.DossierForm;
import org.stet.core.dossier.DossierId;
import org.stet.core.dossier.Reading;
import org.stet.core.draft.DraftId;
import org.stet.core.draft.Sitting;
import org.stet.core.frontpage.ArrangementForm;
import org.stet.core.frontpage.Layout;
import org.stet.core.frontpage.Place;
import org.stet.core.live.LiveEntryId;
import org.stet.core.live.LiveForm;
import org.stet.core.media.FocalPoint;
import org.stet.core.media.PictureWords;
import org.stet.core.notification.Delivery;
import org.stet.core.notification.LetterId;
import org.stet.core.notification.NotificationId;
import org.stet.core.notification.NotificationKind;
import org.stet.core.presence.TabId;
import org.stet.core.preview.PreviewId;
import org.stet.core.publication.Change;
import org.stet.core.publication.PublicationId;
import org.stet.core.publication.Release;
import org.stet.core.publication.StoryQuery;
import org.stet.core.settings.Openness;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;
import org.stet.core.signoff.SignOffId;
import org.stet.core.tag.Merge;
import org.stet.core.tag.TagForm;
import org.stet.core.tag.TagId;
import org.stet.core.theme.Theme;
import org.stet.core.theme.ThemeTrial;
import org.stet.core.ticker.TickerForm;
import org.stet.core.ticker.TickerItemId;

/** For each type a service asks for, something that somebody who may could well have sent, about the first row there is. */
final class Example {

    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    private static final Map<Class<?>, Object> FORMS = Map.ofEntries(
            Map.entry(AccountForm.class, new AccountForm("Mallory", "mallory@newsroom.example", Set.of(Role.ADMIN))),
            Map.entry(AuthorForm.class, new AuthorForm("Mallory", "", "", "", null, List.of(), null)),
            Map.entry(CategoryForm.class, CategoryForm.of("Mallory", "", "", "#1c4e9e", null)),
            Map.entry(TagForm.class, new TagForm("Mallory", "mallory")),
            Map.entry(TickerForm.class, new TickerForm("Mallory", null, null, 0, Window.openFrom(LATER))),
            Map.entry(DossierForm.class, new DossierForm("Mallory", "", "", Reading.IN_ORDER)),
            Map.entry(StoryForm.class, story()),
            Map.entry(BreakingForm.class, new BreakingForm("Mallory", null, 60)),
            Map.entry(LiveForm.class, new LiveForm("Mallory", story().body(), null)),
            Map.entry(
                    SiteSettings.class,
                    new SiteSettings(
                            0, "Mallory", "", "UTC", "en", "http://evil.example", "#1c4e9e", null, 200, false)),
            Map.entry(Openness.class, new Openness(0, true, "https://evil.example/hub", "", "Mallory", "")),
            Map.entry(Theme.class, Theme.PLAIN),
            Map.entry(ThemeTrial.class, new ThemeTrial("mallory")),
            Map.entry(PictureWords.class, new PictureWords("Mallory", false, "", "", "", null)),
            Map.entry(Merge.class, new Merge(new TagId(1), new TagId(1), List.of())),
            Map.entry(ReviewRequest.class, new ReviewRequest(null, LATER)),
            Map.entry(Release.class, new Release(LATER, null, Change.TYPO)),
            Map.entry(Content.class, Content.EMPTY),
            Map.entry(Sitting.class, Sitting.fresh(TabId.fresh())),
            Map.entry(Change.class, Change.TYPO));

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(long.class, 0L),
            Map.entry(String.class, "Mallory"),
            Map.entry(Long.class, 1L),
            Map.entry(Instant.class, LATER),
            Map.entry(ZoneId.class, ZoneId.of("UTC")),
            Map.entry(Window.class, Window.openFrom(LATER)),
            Map.entry(List.class, List.of()),
            Map.entry(AccountId.class, new AccountId(1)),
            Map.entry(ArticleId.class, new ArticleId(1)),
            Map.entry(AuthorId.class, new AuthorId(1)),
            Map.entry(CategoryId.class, new CategoryId(1)),
            Map.entry(CommentId.class, new CommentId(1)),
            Map.entry(Field.class, Field.HEADLINE),
            Map.entry(ThreadId.class, new ThreadId(1)),
            Map.entry(DraftId.class, new DraftId(1)),
            Map.entry(TabId.class, TabId.fresh()),
            Map.entry(org.stet.core.presence.Place.class, org.stet.core.presence.Place.STORY),
            Map.entry(PreviewId.class, new PreviewId(1)),
            Map.entry(SignOffId.class, new SignOffId(1)),
            Map.entry(PublicationId.class, new PublicationId(1)),
            Map.entry(DossierId.class, new DossierId(1)),
            Map.entry(TagId.class, new TagId(1)),
            Map.entry(TickerItemId.class, new TickerItemId(1)),
            Map.entry(BreakingId.class, new BreakingId(1)),
            Map.entry(LiveEntryId.class, new LiveEntryId(1)),
            Map.entry(FocalPoint.class, FocalPoint.CENTRE),
            Map.entry(PictureRef.class, new PictureRef("a")),
            Map.entry(Slug.class, new Slug("mallory")),
            Map.entry(Place.class, Place.LEAD),
            Map.entry(ArrangementForm.class, new ArrangementForm(Layout.STANDARD, List.of())),
            Map.entry(boolean.class, true),
            Map.entry(Collection.class, List.of()),
            Map.entry(NotificationId.class, new NotificationId(1)),
            Map.entry(LetterId.class, new LetterId(1)),
            Map.entry(NotificationKind.class, NotificationKind.SUBMITTED),
            Map.entry(Delivery.class, Delivery.NOTHING),
            Map.entry(Verb.class, Verb.PUBLISH),
            Map.entry(AuditQuery.class, AuditQuery.ALL),
            Map.entry(StoryQuery.class, StoryQuery.ALL),
            Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0])));

    private Example() {}

    /** Fails for a type that has no example yet. */
    static Object[] of(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(Example::of).toArray();
    }

    private static Object of(Class<?> type) {
        var example = FORMS.containsKey(type) ? FORMS.get(type) : VALUES.get(type);
        assertThat(example).as("An example of %s", type).isNotNull();
        return requireNonNull(example);
    }

    private static StoryForm story() {
        var body = PastedHtml.parse("<p>Mallory was here.</p>", src -> null);
        return new StoryForm("Mallory", "", null, List.of(), List.of(), null, Teasers.NONE, body);
    }
}
