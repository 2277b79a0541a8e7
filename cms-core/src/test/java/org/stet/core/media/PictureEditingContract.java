package org.stet.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.Together;
import org.stet.core.account.AccountForm;
import org.stet.core.account.AccountId;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.Household;
import org.stet.core.account.Role;
import org.stet.core.account.SignIn;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.PictureRef;

/** What the picture library promises on every database. */
@RecordApplicationEvents
abstract class PictureEditingContract {

    @Autowired
    private Household household;

    @Autowired
    private SignIn signIn;

    @Autowired
    private PictureEditing editing;

    @Autowired
    private PictureLibrary library;

    @Autowired
    private PictureStore store;

    @Autowired
    private Pictures pictures;

    @Autowired
    private PictureUses uses;

    @Autowired
    private VariantWork work;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEvents events;

    @TempDir
    private Path folder = Path.of(".");

    private AccountId ada = new AccountId(0);
    private Set<Path> before = Set.of();

    @BeforeEach
    void adaWrites() throws IOException {
        ada = household.ensure(new AccountForm("Ada", "ada@example.org", Set.of(Role.WRITER)));
        before = ReceivedFileTests.temporaryFiles();
    }

    @AfterEach
    void noTemporaryFileIsLeft() throws IOException {
        assertThat(ReceivedFileTests.temporaryFiles()).isSubsetOf(before);
    }

    @Test
    void anUploadIsInTheLibraryAndInTheStore() throws IOException {
        var bridge = upload(TestPictures.jpeg(1800, 900), "bridge.html.jpg");
        assertThat(bridge.id().value()).matches("[0-9a-f]{32}");
        assertThat(bridge).extracting(PictureEntry::width, PictureEntry::height).containsExactly(1600, 800);
        assertThat(library.find(bridge.id())).contains(bridge);
        try (var stored = store.open(bridge.id(), PictureVariants.WEB).orElseThrow()) {
            assertThat(stored.bytes().readAllBytes())
                    .hasSize((int) stored.length())
                    .startsWith(0xFF, 0xD8, 0xFF);
        }
        assertThat(events.stream(PictureUploaded.class))
                .extracting(PictureUploaded::picture, PictureUploaded::detail, PictureUploaded::actorName)
                .containsExactly(tuple(bridge.id(), "bridge.html.jpg", "Ada"));
    }

    @Test
    void theSameBytesAreTheSamePicture() {
        var first = upload(TestPictures.png(20, 10), "one.png");
        assertThat(upload(TestPictures.png(20, 10), "two.png")).isEqualTo(first);
        assertThat(library.search("", 10)).containsExactly(first);
    }

    @Test
    void whatAPictureShowsIsWrittenDownAndFound() {
        var one = upload(TestPictures.png(20, 10), "one.png");
        var two = upload(TestPictures.webp(), "two.webp");
        try (var _ = signIn.actAs(ada)) {
            editing.describe(one.id(), "A bridge in fog", "The 100% bridge", "Foto: B_rg");
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> editing.describe(new PictureRef("none"), "", "", ""));
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> editing.describe(one.id(), "x".repeat(501), "", ""));
        }
        assertThat(library.find(one.id()).orElseThrow().alt()).isEqualTo("A bridge in fog");
        assertThat(ids(library.search("BRIDGE", 10))).containsExactly(one.id());
        assertThat(ids(library.search("100%", 10))).containsExactly(one.id());
        assertThat(ids(library.search("b_r", 10))).containsExactly(one.id());
        assertThat(ids(library.search("!", 10))).isEmpty();
        assertThat(ids(library.search(" ", 10))).containsExactly(two.id(), one.id());
        assertThat(library.search("", 1)).hasSize(1);
        assertThat(events.stream(PictureDescribed.class)).hasSize(1);
    }

    @Test
    void picturesAreLookedUpTogether() {
        var one = upload(TestPictures.png(20, 10), "one.png");
        var missing = new PictureRef("missing");
        assertThat(library.findAll(List.of(one.id(), missing))).containsOnlyKeys(one.id());
        assertThat(library.findAll(List.of())).isEmpty();
        library.requireAll(Set.of(one.id()));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> library.requireAll(Set.of(one.id(), missing)))
                .withMessageContaining("missing");
    }

    @Test
    void whoOnlyKeepsAccountsUploadsNothingAndNotAByteIsRead() {
        var unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }
        };
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> editing.upload(unread, "a.jpg"));
        var max = household.ensure(new AccountForm("Max", "max@example.org", Set.of(Role.ADMIN)));
        try (var _ = signIn.actAs(max)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editing.upload(unread, "a.jpg"));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> editing.describe(new PictureRef("a"), "", "", ""));
        }
    }

    @Test
    void twentyBombsAtOnceAreRefused() {
        var outcomes = Together.run(Collections.<Callable<Object>>nCopies(
                20, () -> upload(TestPictures.pngBomb(30_000, 30_000), "bomb.png")));
        assertThat(outcomes).hasOnlyElementsOfType(InvalidInput.class);
        assertThat(library.search("", 10)).isEmpty();
    }

    @Test
    void aRolledBackUploadLeavesNeitherRowNorFile() {
        var picture = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return upload(TestPictures.png(20, 10), "one.png");
        });
        assertThat(picture).isNotNull();
        assertThat(library.find(picture.id())).isEmpty();
        assertThat(store.open(picture.id(), PictureVariants.WEB)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesNeitherRowNorFile() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("file"), "");
        var full = new PictureEditing(
                pictures,
                library,
                uses,
                work,
                new DiskPictureStore(new MediaProperties(inTheWay)),
                new Darkroom(),
                new CurrentActor(),
                publisher,
                transactions,
                Clock.systemUTC());
        try (var _ = signIn.actAs(ada)) {
            assertThatExceptionOfType(PictureNotStored.class)
                    .isThrownBy(() -> full.upload(new ByteArrayInputStream(TestPictures.png(20, 10)), "a.png"));
        }
        assertThat(library.search("", 10)).isEmpty();
        assertThat(events.stream(PictureUploaded.class)).isEmpty();
    }

    private PictureEntry upload(byte[] bytes, String name) {
        try (var _ = signIn.actAs(ada)) {
            return editing.upload(new ByteArrayInputStream(bytes), name);
        }
    }

    private static List<PictureRef> ids(List<PictureEntry> entries) {
        return entries.stream().map(PictureEntry::id).toList();
    }
}
