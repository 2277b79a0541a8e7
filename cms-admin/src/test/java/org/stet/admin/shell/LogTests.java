package org.stet.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.stet.core.account.Role;
import tools.jackson.databind.json.JsonMapper;

/** Nothing anybody sends can look like an entry of its own, and no log holds what lets somebody in. */
class LogTests extends DoorTest {

    private static final Path LOG = Path.of("target/door.log");
    private static final String FORGED = "2026-11-23 INFO Eve signed in";

    @Test
    void anEntryIsOneLineWhateverItQuotes() throws IOException {
        var log = LoggerFactory.getLogger(LogTests.class);
        var before = lines().size();
        var separators =
                List.of("\n", "\r", "\r\n", "\u001b[2K\u001b[1A", "\u2028", "\u2029", "\u0085", "\u0000", "\u202e");
        for (var separator : separators) {
            log.warn("Sign-in of {}", "ada" + separator + FORGED, new IllegalStateException("x" + separator + FORGED));
        }
        var written = lines().subList(before, lines().size());
        assertThat(written).hasSize(separators.size()).allSatisfy(LogTests::isOneEntry);
    }

    @Test
    void whatABrowserSendsForgesNoEntry() throws IOException {
        var before = lines().size();
        var guesser = visitor();
        var csrf = guesser.csrf("/sign-in");
        for (var separator : List.of("\r\n", "\n", "\u001b[2K", "\u2028")) {
            guesser.post("/sign-in", Visitor.credentials(csrf, "ada" + separator + FORGED, "x" + separator));
            guesser.get("/sign-in/fails?q=" + Visitor.encoded(separator + FORGED));
        }
        new Wire(port).send("GET", "/sign-in/fails", "User-Agent", "x\u001b[2K\u2028" + FORGED);
        var written = lines().subList(before, lines().size());
        assertThat(written).isNotEmpty().allSatisfy(LogTests::isOneEntry);
        assertThat(written).noneMatch(line -> line.contains(FORGED));
    }

    @Test
    void noLogHoldsALinkOrAPassword() throws IOException {
        var token = link(person("ada", Role.WRITER));
        var ada = visitor();
        new Wire(port).send("GET", "/sign-in/link/" + token + "?x=%");
        ada.get("/sign-in/link/" + token);
        ada.post("/sign-in/link/" + token, "");
        ada.use(token);
        ada.use(token);
        visitor().signIn(email("ada"), PASSWORD + " mistyped");
        assertThat(Files.readString(LOG)).doesNotContain(token, PASSWORD);
    }

    @Test
    void aFailureBehindALinkDoesNotWriteTheLinkDown() throws IOException {
        var before = lines().size();
        visitor().get("/sign-in/fails?token=sesame");
        var written = String.join("\n", lines().subList(before, lines().size()));
        assertThat(written).contains(Failing.SECRET).doesNotContain("sesame", "/sign-in/fails");
    }

    private static List<String> lines() throws IOException {
        return Arrays.asList(Files.readString(LOG).split("\n"));
    }

    private static void isOneEntry(String line) {
        assertThat(line.chars())
                .noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\u202e');
        assertThat(JsonMapper.shared().readTree(line).path("message").asString())
                .isNotEmpty();
    }
}
