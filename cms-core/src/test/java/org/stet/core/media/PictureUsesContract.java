package org.stet.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stet.core.Newsroom;
import org.stet.core.article.Hero;
import org.stet.core.article.StoryForm;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorForm;
import org.stet.core.body.Block.Figure;
import org.stet.core.body.Body;
import org.stet.core.dossier.DossierEditing;
import org.stet.core.dossier.DossierForm;
import org.stet.core.dossier.Reading;
import org.stet.core.media.PictureUse.Kind;
import org.stet.core.publication.Publishing;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.PictureRef;

/** Where a picture is used is known, and only what nothing shows can be deleted. */
@RecordApplicationEvents
abstract class PictureUsesContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PictureEditing editing;

    @Autowired
    private PictureLibrary library;

    @Autowired
    private PictureUses uses;

    @Autowired
    private PictureStore store;

    @Autowired
    private VariantWorkshop workshop;

    @Autowired
    private AuthorEditing authors;

    @Autowired
    private DossierEditing dossiers;

    @Autowired
    private Publishing publishing;

    @Autowired
    private CurrentSettings settings;

    @Autowired
    private SettingsEditing settingsEditing;

    @Autowired
    private ApplicationEvents events;

    private PictureRef picture = new PictureRef("none");

    @BeforeEach
    void aNewsroomWithOnePicture() {
        newsroom.open();
        picture = upload(400);
    }

    @Test
    void anUnusedPictureIsDeletedWithAllItsFiles() {
        while (workshop.developNext()) {
            assertThat(library.find(picture)).isPresent();
        }
        newsroom.as(newsroom.eve(), () -> editing.delete(picture));
        assertThat(library.find(picture)).isEmpty();
        for (var format : VariantFormat.values()) {
            for (var width : PictureVariants.WIDTHS) {
                assertThat(store.open(picture, new PictureVariant(width, format)))
                        .isEmpty();
            }
        }
        assertThat(events.stream(PictureDeleted.class))
                .extracting(PictureDeleted::picture, PictureDeleted::detail)
                .containsExactly(tuple(picture, "field.png"));
    }

    @Test
    void aPictureThatStillWaitsForItsVariantsCanBeDeletedToo() {
        newsroom.as(newsroom.eve(), () -> editing.delete(picture));
        assertThat(workshop.developNext()).isFalse();
        assertThat(library.find(picture)).isEmpty();
    }

    @Test
    void aPictureInADraftStaysEvenIfTheDraftWasNeverSubmitted() {
        var id = newsroom.draft(withHero("Draft with a hero"));
        assertThat(uses.of(picture, Clock.systemUTC().instant()))
                .containsExactly(new PictureUse(Kind.DRAFT, id.value(), "Draft with a hero"));
        assertRefused("the working copy of “Draft with a hero”");
    }

    @Test
    void aPictureInTheTextIsUsedUntilItIsTakenOut() {
        var id = newsroom.draft(withFigure("Draft with a figure"));
        assertRefused("Draft with a figure");
        newsroom.rewrite(id, newsroom.text("Draft without"));
        assertThat(uses.of(picture, Clock.systemUTC().instant())).isEmpty();
        newsroom.as(newsroom.eve(), () -> editing.delete(picture));
    }

    @Test
    void aLiveStoryIsNamedOnceAsLiveAndAsARecordAfterItsEnd() {
        var id = newsroom.draft(withHero("Live with a hero"));
        newsroom.letStand(id);
        newsroom.publish(id);
        assertRefused("the live story “Live with a hero”");
        assertThat(uses.count(List.of(picture))).containsEntry(picture, 1);
        newsroom.rewrite(id, newsroom.text("Now without"));
        newsroom.as(newsroom.eve(), () -> publishing.takeDown(id, "It shows somebody else."));
        assertThat(uses.of(picture, Clock.systemUTC().instant().plus(Duration.ofSeconds(1))))
                .extracting(PictureUse::kind)
                .containsExactly(Kind.EARLIER);
        assertRefused("an earlier revision of “Live with a hero”");
    }

    @Test
    void anAuthorsPhotoStays() {
        newsroom.as(
                newsroom.eve(), () -> authors.create(new AuthorForm("Bea Roth", "", "", "", picture, List.of(), null)));
        assertRefused("the author Bea Roth");
    }

    @Test
    void thePictureOfADossierStays() {
        var form = new DossierForm("The harbour", "", "", Reading.IN_ORDER, picture, "A field", "");
        newsroom.as(newsroom.eve(), () -> dossiers.create(form));
        assertRefused("the dossier The harbour");
    }

    @Test
    void theLogoStays() {
        var now = settings.get();
        var next = new SiteSettings(
                now.version(),
                now.name(),
                now.tagline(),
                now.timeZone(),
                now.language(),
                now.baseUrl(),
                now.accentColour(),
                picture,
                now.wordsPerMinute(),
                now.fourEyes());
        newsroom.as(newsroom.noor(), () -> settingsEditing.change(next));
        assertRefused("the site’s logo");
    }

    @Test
    void theLibraryListsWhatNothingShowsAndWhatNobodyDescribed() {
        var used = picture;
        newsroom.draft(withHero("Draft"));
        var decorative = upload(401);
        var described = upload(402);
        newsroom.as(newsroom.ada(), () -> {
            editing.describe(decorative, new PictureWords("", true, "A line", "", "", null));
            editing.describe(described, new PictureWords("A field", false, "", "Photo: Ada", "", null));
        });
        assertThat(ids(PictureFilter.ALL)).containsExactly(described, decorative, used);
        assertThat(ids(PictureFilter.UNUSED)).containsExactly(described, decorative);
        assertThat(ids(PictureFilter.NO_ALT)).containsExactly(used);
        assertThat(library.count(new PictureQuery("", PictureFilter.UNUSED, LocalDate.EPOCH)))
                .isEqualTo(2);
        assertThat(library.count(new PictureQuery("photo", PictureFilter.ALL, LocalDate.EPOCH)))
                .isEqualTo(1);
        assertThat(library.list(new PictureQuery("", PictureFilter.ALL, LocalDate.EPOCH), 1, 1))
                .extracting(PictureEntry::id)
                .containsExactly(decorative);
        assertThat(library.find(decorative).orElseThrow().decorative()).isTrue();
    }

    private List<PictureRef> ids(PictureFilter filter) {
        return library.list(new PictureQuery("", filter, LocalDate.EPOCH), 10, 0).stream()
                .map(PictureEntry::id)
                .toList();
    }

    private void assertRefused(String where) {
        assertThatExceptionOfType(PictureInUse.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.delete(picture)))
                .withMessageContaining(where);
        assertThat(library.find(picture)).isPresent();
        assertThat(store.open(picture, PictureVariants.WEB)).isPresent();
    }

    private StoryForm withHero(String headline) {
        var form = newsroom.text(headline);
        return with(form, new Hero(picture, "A field", "", "Rui Matos"), form.body());
    }

    private StoryForm withFigure(String headline) {
        var form = newsroom.text(headline);
        return with(form, null, new Body(List.of(new Figure(picture, "A field", false, "", ""))));
    }

    private static StoryForm with(StoryForm form, @Nullable Hero hero, Body body) {
        return new StoryForm(
                form.headline(),
                form.standfirst(),
                form.category(),
                form.authors(),
                form.tags(),
                hero,
                form.teasers(),
                body);
    }

    private PictureRef upload(int width) {
        return newsroom.as(
                newsroom.ada(),
                () -> editing.upload(new ByteArrayInputStream(TestPictures.png(width, 300)), "field.png")
                        .id());
    }
}
