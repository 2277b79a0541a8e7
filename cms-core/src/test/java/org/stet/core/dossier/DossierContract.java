package org.stet.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.dossier.PublishedDossiers.Listed;
import org.stet.core.dossier.PublishedDossiers.Part;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.TestPictures;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/** F9: what dossiers promise on every database. */
abstract class DossierContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DossierEditing editing;

    @Autowired
    private DossierDesk desk;

    @Autowired
    private PublishedDossiers published;

    @Autowired
    private DossierLinks links;

    @Autowired
    private PictureEditing pictures;

    @Autowired
    private Publishing publishing;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        newsroom.open();
    }

    @Test
    void readersSeeItsLiveStoriesInTheOrderOfItsEditors() {
        var one = newsroom.published("One");
        var draft = newsroom.draft("Draft");
        var two = newsroom.published("Two");
        var dossier = create("The case", Reading.IN_ORDER, two, draft, one);

        assertThat(parts(dossier)).containsExactly("Two", "One");
        assertThat(desk.stories(dossier)).extracting(DossierStory::headline).containsExactly("Two", "Draft", "One");
        assertThat(desk.stories(dossier).get(1).publishedAt()).isNull();
        assertThat(desk.row(dossier)).hasValueSatisfying(row -> {
            assertThat(row.stories()).isEqualTo(3);
            assertThat(row.live()).isEqualTo(2);
        });
        as(() -> editing.arrange(dossier, List.of(one, draft, two)));
        assertThat(parts(dossier)).containsExactly("One", "Two");

        newsroom.as(newsroom.eve(), () -> publishing.takeDown(one, "Wrong"));
        assertThat(parts(dossier)).containsExactly("Two");
        newsroom.letStand(draft);
        newsroom.publish(draft);
        assertThat(parts(dossier)).containsExactly("Draft", "Two");
    }

    @Test
    void aCaseThatGoesOnIsReadFromItsOldestStory() {
        var one = newsroom.published("One");
        var two = newsroom.published("Two");
        var three = newsroom.published("Three");
        var dossier = create("The case", Reading.NEWEST_FIRST, three, one, two);
        assertThat(parts(dossier)).containsExactly("One", "Two", "Three");
    }

    @Test
    void aStoryStandsInADossierOnceAndCanBeTakenOut() {
        var one = newsroom.published("One");
        var two = newsroom.published("Two");
        var dossier = create("The case", Reading.IN_ORDER, one, two, one);
        assertThat(parts(dossier)).containsExactly("One", "Two");
        as(() -> editing.remove(dossier, one));
        as(() -> editing.remove(dossier, one));
        assertThat(parts(dossier)).containsExactly("Two");
        as(() -> editing.arrange(dossier, List.of(one)));
        assertThat(parts(dossier)).containsExactly("Two");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(() -> editing.add(dossier, new ArticleId(99_999))));
    }

    @Test
    void anOrderThatMissesAStoryLosesNone() {
        var one = newsroom.published("One");
        var two = newsroom.published("Two");
        var added = newsroom.published("Added meanwhile");
        var dossier = create("The case", Reading.IN_ORDER, one, two, added);
        as(() -> editing.arrange(dossier, List.of(two, one)));
        assertThat(parts(dossier)).containsExactly("Two", "One", "Added meanwhile");
    }

    @Test
    void itIsKnownByItsFormerAddressesWhichNobodyElseGets() {
        var dossier = create("The case", Reading.IN_ORDER);
        var other = create("The case", Reading.IN_ORDER);
        assertThat(address(other)).isEqualTo("the-case-2");

        change(dossier, 0, "The affair", "");
        assertThat(address(dossier)).isEqualTo("the-affair");
        assertThat(published.bySlug(new Slug("the-case")).orElseThrow().id()).isEqualTo(dossier);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> change(other, 0, "The case", "the-case"))
                .withMessage("The address the-case leads to another dossier. Choose a different one.");
        change(dossier, 1, "The affair", "the-case");
        assertThat(address(dossier)).isEqualTo("the-case");
    }

    @Test
    void whoChangesWhatSomebodyElseChangedIsTold() {
        var dossier = create("The case", Reading.IN_ORDER);
        change(dossier, 0, "The affair", "");
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> change(dossier, 0, "The other", ""));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> change(dossier, 1, " ", ""));
    }

    @Test
    void aDeletedDossierLeavesItsStoriesAndItsAddress() {
        var one = newsroom.published("One");
        var dossier = create("The case", Reading.IN_ORDER, one);
        assertThat(published.holding(one)).hasSize(1);
        as(() -> editing.delete(dossier));
        assertThat(published.holding(one)).isEmpty();
        assertThat(published.bySlug(new Slug("the-case"))).isEmpty();
        assertThat(address(create("The case", Reading.IN_ORDER))).isEqualTo("the-case");
    }

    @Test
    void onlyThoseWithALiveStoryAreListed() {
        create("Empty", Reading.IN_ORDER);
        create("Hidden", Reading.IN_ORDER, newsroom.draft("Draft"));
        create("Open", Reading.IN_ORDER, newsroom.published("One"), newsroom.draft("Other"));
        assertThat(published.listed(clock.now()))
                .extracting(Listed::title, Listed::href, Listed::stories)
                .containsExactly(tuple("Open", "/dossiers/open", 1));
    }

    @Test
    void pagesOfTheDossierAndOfItsStoriesAreMadeAnew() {
        var one = newsroom.published("One");
        var two = newsroom.published("Two");
        var dossier = create("The case", Reading.IN_ORDER, one);
        assertThat(touchedBy(() -> as(() -> editing.add(dossier, two))))
                .containsExactlyInAnyOrder("dossier:" + dossier, "lists", "article:" + one, "article:" + two);
        assertThat(touchedBy(() -> newsroom.as(newsroom.eve(), () -> publishing.takeDown(one, "Wrong"))))
                .contains("dossier:" + dossier, "article:" + one);
    }

    @Test
    void itsPictureIsPublicAsLongAsOneOfItsStoriesIsAndHasWords() {
        var picture = newsroom.as(
                newsroom.ada(),
                () -> pictures.upload(new ByteArrayInputStream(TestPictures.png(64, 48)), "court.png")
                        .id());
        var one = newsroom.published("One");
        var dossier = create("The case", Reading.IN_ORDER);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new DossierForm("The case", "", "", Reading.IN_ORDER, picture, " ", ""))
                .withMessage("Say what the picture shows: some readers hear it instead.");
        var form = new DossierForm("The case", "", "", Reading.IN_ORDER, picture, "A court", "Photo: Ada");
        as(() -> editing.change(dossier, 0, form));

        assertThat(desk.row(dossier).orElseThrow().dossier().picture())
                .isEqualTo(new DossierPicture(picture, "A court", "Photo: Ada"));
        assertThat(published.showing(picture, clock.now())).isEmpty();
        assertThat(touchedBy(() -> as(() -> editing.add(dossier, one)))).contains("picture:" + picture);
        assertThat(published.showing(picture, clock.now())).containsExactly(dossier);
        newsroom.as(newsroom.eve(), () -> publishing.takeDown(one, "Wrong"));
        assertThat(published.showing(picture, clock.now())).isEmpty();

        var nowhere = new DossierForm("Other", "", "", Reading.IN_ORDER, new PictureRef("none"), "Nothing", "");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> as(() -> editing.create(nowhere)));
        assertThat(touchedBy(() -> change(
                        dossier, desk.row(dossier).orElseThrow().dossier().version(), "Plain", "")))
                .contains("picture:" + picture);
        assertThat(desk.row(dossier).orElseThrow().dossier().picture()).isNull();
    }

    @Test
    void aWindowThatOpensTouchesTheDossier() {
        var story = newsroom.approved("Later");
        var dossier = create("The case", Reading.IN_ORDER, story);
        var now = clock.now();
        var at = now.plus(Duration.ofHours(1));
        newsroom.as(newsroom.eve(), () -> publishing.schedule(story, at, Change.FIRST));

        assertThat(links.touchedBetween(now, now.plus(Duration.ofMinutes(59)))).isEmpty();
        assertThat(links.touchedBetween(now, at)).extracting(Object::toString).containsExactly("dossier:" + dossier);
        assertThat(published.parts(dossier, at.minusNanos(1000))).isEmpty();
        assertThat(published.parts(dossier, at)).hasSize(1);
    }

    private List<String> touchedBy(Runnable verb) {
        jdbc.sql("delete from change_log").update();
        verb.run();
        return jdbc.sql("select distinct subject from change_log")
                .query(String.class)
                .list();
    }

    private DossierId create(String title, Reading reading, ArticleId... stories) {
        return newsroom.as(newsroom.eve(), () -> {
            var id = editing.create(new DossierForm(title, "", "", reading));
            List.of(stories).forEach(story -> editing.add(id, story));
            return id;
        });
    }

    private void change(DossierId id, long version, String title, String slug) {
        as(() -> editing.change(id, version, new DossierForm(title, slug, "", Reading.IN_ORDER)));
    }

    private void as(Runnable verb) {
        newsroom.as(newsroom.eve(), verb);
    }

    private String address(DossierId id) {
        return desk.row(id).orElseThrow().dossier().slug().value();
    }

    private List<String> parts(DossierId dossier) {
        return published.parts(dossier, clock.now()).stream()
                .map(Part::headline)
                .toList();
    }
}
