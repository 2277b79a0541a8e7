package org.stet.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.stet.core.Newsroom;
import org.stet.core.media.VariantWork.State;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.PictureRef;

/** Whose a picture is and how long, where its focal point is, and that its crops follow (E3, E4). */
@RecordApplicationEvents
abstract class PictureFramingContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FocalPoint CORNER = new FocalPoint(0.1, 0.9);

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PictureEditing editing;

    @Autowired
    private PictureLibrary library;

    @Autowired
    private PictureStore store;

    @Autowired
    private VariantWork work;

    @Autowired
    private VariantWorkshop workshop;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEvents events;

    private PictureRef bridge = new PictureRef("none");

    @BeforeEach
    void aPicture() {
        bridge = upload(1700);
    }

    @Test
    void licenceAndEndOfUsageAreKeptBesideTheWordsAndOutliveThem() {
        describe(bridge, TODAY);
        newsroom.as(newsroom.ada(), () -> editing.describe(bridge, "Another bridge", "", ""));
        var entry = entry(bridge);
        assertThat(entry.alt()).isEqualTo("Another bridge");
        assertThat(entry.rights()).isEqualTo(new PictureRights("Agency: Sundry", TODAY));
        assertThat(library.search("sundry", 10)).extracting(PictureEntry::id).containsExactly(bridge);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(
                        newsroom.ada(),
                        () -> editing.describe(bridge, new PictureWords("", false, "", "", "x".repeat(201), null))));
    }

    @Test
    void theLastDayIsADayOfUseAndTheNextIsNot() {
        describe(bridge, TODAY);
        assertThat(library.ended(List.of(bridge), TODAY)).isEmpty();
        assertThat(library.ended(List.of(bridge), TODAY.plusDays(1)))
                .extracting(PictureEntry::id)
                .containsExactly(bridge);
        assertThat(library.ended(List.of(), TODAY)).isEmpty();
    }

    @Test
    void whatEndsSoonAndWhatHasEndedIsFound() {
        var today = upload(20);
        var soon = upload(21);
        var later = upload(22);
        describe(bridge, TODAY.minusDays(1));
        describe(today, TODAY);
        describe(soon, TODAY.plusDays(PictureQuery.SOON_DAYS));
        describe(later, TODAY.plusDays(PictureQuery.SOON_DAYS + 1));
        assertThat(found(PictureFilter.ENDED)).containsExactly(bridge);
        assertThat(found(PictureFilter.ENDING)).containsExactlyInAnyOrder(today, soon);
        assertThat(library.count(new PictureQuery("", PictureFilter.ENDED, TODAY)))
                .isEqualTo(1);
        assertThat(library.count(new PictureQuery("", PictureFilter.ENDING, TODAY)))
                .isEqualTo(2);
        assertThat(library.count(new PictureQuery("nothing", PictureFilter.ENDING, TODAY)))
                .isZero();
    }

    @Test
    void theCropsFollowTheFocalPointUnderNamesOfTheirOwn() {
        assertThat(entry(bridge).framing().focus()).isEqualTo(FocalPoint.CENTRE);
        assertThat(entry(bridge).address(Crop.WIDE, 1200)).isEmpty();
        develop();
        assertThat(entry(bridge).address(Crop.WIDE, 1200)).hasValue("/media/" + bridge + "/1200-16x9-1.jpg");
        assertThat(isStored("1200-16x9-1.jpg")).isTrue();
        assertThat(entry(bridge).srcset(Crop.CARD, VariantFormat.WEBP))
                .isEqualTo(
                        "/media/%1$s/320-3x2-1.webp 320w, /media/%1$s/640-3x2-1.webp 640w, /media/%1$s/960-3x2-1.webp 960w"
                                .formatted(bridge));

        focus(CORNER);
        assertThat(work.state(bridge)).isEqualTo(State.PENDING);
        assertThat(entry(bridge).address(Crop.WIDE, 1200))
                .hasValueSatisfying(old -> assertThat(old).endsWith("-1.jpg"));
        develop();

        assertThat(entry(bridge).framing().focus()).isEqualTo(CORNER);
        assertThat(entry(bridge).address(Crop.WIDE, 1200)).hasValue("/media/" + bridge + "/1200-16x9-2.jpg");
        assertThat(isStored("1200-16x9-2.jpg")).isTrue();
        assertThat(isStored("1200-16x9-1.jpg")).isFalse();
        assertThat(isStored("1600.webp")).isTrue();
        assertThat(entry(bridge).ready().webp()).containsExactly(320, 640, 960, 1600);
        assertThat(events.stream(PictureFocused.class).map(PictureFocused::detail))
                .containsExactly("10 % from the left, 90 % from the top");
    }

    @Test
    void settingItWhereItIsMakesNothingAnew() {
        develop();
        focus(FocalPoint.CENTRE);
        assertThat(work.state(bridge)).isEqualTo(State.READY);
        assertThat(events.stream(PictureFocused.class)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> newsroom.as(newsroom.ada(), () -> editing.focus(new PictureRef("none"), CORNER)));
    }

    @Test
    void whoeverIsMakingTheOldCropsMakesThemForNothing() {
        var raced = new VariantWorkshop(
                work, library, meanwhile(() -> focus(CORNER)), new Darkroom(), publisher, transactions, soon());
        assertThat(raced.developNext()).isTrue();
        assertThat(entry(bridge).framing().ready()).isEqualTo(ReadyCrops.NONE);
        assertThat(work.state(bridge)).isEqualTo(State.PENDING);
        develop();
        assertThat(entry(bridge).framing().ready().version()).isEqualTo(2);
    }

    @Test
    void aDeletedPictureLeavesNoCropBehind() {
        develop();
        newsroom.as(newsroom.eve(), () -> editing.delete(bridge));
        assertThat(isStored("1200-16x9-1.jpg")).isFalse();
        assertThat(isStored("640-1x1-1.webp")).isFalse();
    }

    /** The same store, that does something once before it keeps the first file. */
    private PictureStore meanwhile(Runnable once) {
        return new DelegatingStore(store, once);
    }

    private void develop() {
        var again = new VariantWorkshop(work, library, store, new Darkroom(), publisher, transactions, soon());
        while (again.developNext() || workshop.developNext()) {
            assertThat(work.state(bridge)).isNotEqualTo(State.FAILED);
        }
    }

    private static Clock soon() {
        var now = Clock.systemUTC().instant();
        return Clock.fixed(now.plus(Duration.ofSeconds(2)), ZoneOffset.UTC);
    }

    private void describe(PictureRef picture, @Nullable LocalDate until) {
        newsroom.as(
                newsroom.ada(),
                () -> editing.describe(
                        picture, new PictureWords("A bridge", false, "", "Photo", "Agency: Sundry", until)));
    }

    private void focus(FocalPoint focus) {
        newsroom.as(newsroom.ada(), () -> editing.focus(bridge, focus));
    }

    private List<PictureRef> found(PictureFilter filter) {
        return library.list(new PictureQuery("", filter, TODAY), 10, 0).stream()
                .map(PictureEntry::id)
                .toList();
    }

    private PictureEntry entry(PictureRef picture) {
        return library.find(picture).orElseThrow();
    }

    private boolean isStored(String name) {
        return store.open(bridge, PictureVariant.named(name).orElseThrow()).isPresent();
    }

    private PictureRef upload(int width) {
        return newsroom.as(
                newsroom.ada(),
                () -> editing.upload(new ByteArrayInputStream(TestPictures.jpeg(width, 960)), "bridge.jpg")
                        .id());
    }
}
