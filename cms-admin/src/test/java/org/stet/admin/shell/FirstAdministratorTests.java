package org.stet.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.Role;

/** How an empty newsroom gets its first account, and that nobody else does. */
class FirstAdministratorTests extends DoorTest {

    private static final String ADDRESS = "http://console.example";

    @Autowired
    AccountDirectory directory;

    @Test
    void anEmptyNewsroomPrintsExactlyOneLinkAndHasNoPassword() {
        var said = start();
        assertThat(said).matches("ADMIN http://console\\.example/welcome/[\\w-]{32}\\R");
        assertThat(jdbc.sql("select count(*) from account").query(Long.class).single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from sign_in_link where token_hash = ?")
                        .param(tokenIn(said))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingIsPrintedOnceSomebodyWorksHere() {
        newsroom.ada();
        assertThat(start()).isEmpty();
    }

    @Test
    void aLaterStartMakesTheEarlierLinkWorthless() {
        var earlier = tokenIn(start());
        start();
        create(earlier, "ada@newsroom.example");
        assertThat(directory.all()).isEmpty();
    }

    @Test
    void thePageCreatesTheAdministratorWhoThenSignsIn() {
        var token = tokenIn(start());

        create(token, "ada@newsroom.example");

        assertThat(directory.all()).singleElement().satisfies(account -> {
            assertThat(account.email()).isEqualTo("ada@newsroom.example");
            assertThat(account.roles()).containsExactlyInAnyOrder(Role.values());
        });
        assertThat(visitor().signIn("ada@newsroom.example", PASSWORD).location())
                .isEqualTo("/");
        create(token, "mallory@newsroom.example");
        assertThat(directory.all()).extracting(AccountEntry::email).containsExactly("ada@newsroom.example");
    }

    @Test
    void aGuessedLinkCreatesNobody() {
        start();
        create("guessed", "mallory@newsroom.example");
        assertThat(directory.all()).isEmpty();
    }

    @Test
    void aSignInLinkIsNoLinkToCreateAnAdministratorNorTheOtherWayRound() {
        var token = tokenIn(start());
        assertThat(visitor().use(token).location()).isEqualTo("/sign-in?link");
        var link = link(newsroom.ada());
        create(link, "mallory@newsroom.example");
        assertThat(directory.all()).hasSize(1);
    }

    private void create(String token, String email) {
        var page = visitor().open("welcome/" + token);
        page.type("vaadin-text-field", "Quill Sedge");
        page.type("vaadin-email-field", email);
        page.type("vaadin-password-field", PASSWORD);
        page.click("vaadin-button");
    }

    private String start() {
        var before = System.out;
        var said = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            new OpeningHours(directory, links, Optional.empty(), ADDRESS).run(new DefaultApplicationArguments());
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String tokenIn(String said) {
        return said.strip().substring(said.lastIndexOf('/') + 1);
    }
}
