package org.stet.core.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountId;
import org.stet.core.publication.BylineDesk;
import org.stet.core.publication.StoryRow;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.WebAddress;

/** What bylines promise on every database. */
abstract class AuthorContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private AuthorEditing editing;

    @Autowired
    private AuthorDirectory directory;

    @Autowired
    private BylineDesk desk;

    @Test
    void everythingAnEditorEnteredIsThere() {
        var links = List.of(new AuthorLink("Blog", new WebAddress("https://ada.example/")));
        var form = new AuthorForm("Ada Lind", "ada", "AI News Desk", "Writes.", null, links, newsroom.ada());
        var id = newsroom.as(newsroom.eve(), () -> editing.create(form));

        var entry = directory.bySlug(new Slug("ada")).orElseThrow();
        assertThat(entry)
                .isEqualTo(new AuthorEntry(
                        id,
                        0,
                        "Ada Lind",
                        new Slug("ada"),
                        "AI News Desk",
                        "Writes.",
                        null,
                        links,
                        newsroom.ada(),
                        false));
    }

    @Test
    void anAccountWritesUnderOneNameAndThatAccountExists() {
        create("Ada", newsroom.ada());

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> create("Ada again", newsroom.ada()))
                .withMessageContaining("Ada");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> create("Nobody", new AccountId(99)));
    }

    @Test
    void anAddressBelongsToOneAuthorAndPicturesExist() {
        create("Ada", null);

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> create("Ada", null));
        var form = new AuthorForm("Bea", "", "", "", new PictureRef("missing"), List.of(), null);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.create(form)));
    }

    @Test
    void whoChangesAnAuthorSomebodyElseChangedIsTold() {
        var id = create("Ada", null);
        newsroom.as(newsroom.eve(), () -> editing.change(id, 0, form("Ada Lind", null)));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.change(id, 0, form("A. Lind", null))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.retire(new AuthorId(99))));
    }

    @Test
    void theRetiredComeLastAndCanComeBack() {
        var ada = create("Ada", null);
        create("Bea", null);
        newsroom.as(newsroom.eve(), () -> editing.retire(ada));
        assertThat(directory.all()).extracting(AuthorEntry::name).containsExactly("Bea", "Ada");

        newsroom.as(newsroom.eve(), () -> editing.bringBack(ada));
        assertThat(directory.find(ada).orElseThrow().retired()).isFalse();
    }

    @Test
    void aFormerAddressLeadsOnAndOnlyItsOwnAuthorTakesItBack() {
        var id = create("Ada", null);
        newsroom.as(newsroom.eve(), () -> editing.change(id, 0, form("Ada Lind", null)));

        assertThat(directory.bySlug(new Slug("ada")).orElseThrow().slug()).isEqualTo(new Slug("ada-lind"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> create("Ada", null))
                .withMessageContaining("once had the address ada");
        newsroom.as(newsroom.eve(), () -> editing.change(id, 1, form("Ada", null)));
        assertThat(directory.bySlug(new Slug("ada-lind")).orElseThrow().slug()).isEqualTo(new Slug("ada"));
    }

    @Test
    void whatTheyWroteIsWhatIsWrittenAndWhatReadersSee() {
        newsroom.open();
        var ada = directory.bySlug(new Slug("ada-lind")).orElseThrow().id();
        var bea = newsroom.author("Bea", "Desk");
        var policy = newsroom.category("Courts");
        var live = newsroom.published("Live");
        newsroom.draft("Draft");
        newsroom.rewrite(live, newsroom.text("Rewritten", "By another.", policy, List.of(bea), List.of(), null));

        newsroom.as(newsroom.eve(), () -> {
            assertThat(desk.stories(ada, 9, 0))
                    .extracting(StoryRow::headline)
                    .containsExactlyInAnyOrder("Rewritten", "Draft");
            assertThat(List.of(desk.count(ada), desk.live(ada))).containsExactly(2, 1);
            assertThat(List.of(desk.count(bea), desk.live(bea))).containsExactly(1, 0);
            assertThat(desk.stories(ada, 1, 1)).hasSize(1);
        });
    }

    private AuthorId create(String name, @Nullable AccountId account) {
        return newsroom.as(newsroom.eve(), () -> editing.create(form(name, account)));
    }

    private static AuthorForm form(String name, @Nullable AccountId account) {
        return new AuthorForm(name, "", "", "", null, List.of(), account);
    }
}
