package org.stet.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.stet.core.account.Role;

/** Guessing is slow whatever the guesser says about themselves, and never locks the owner out. */
class ThrottleTests extends DoorTest {

    private static final int TRIES = 60;

    @Autowired
    Environment settings;

    @Test
    void atMostTenGuessesReachThePasswordCheckAndTheOwnerStillGetsIn() {
        var ada = person("ada", Role.WRITER);
        var guesser = visitor();
        var csrf = guesser.csrf("/sign-in");

        var checks = passwords.checksSince(() -> {
            for (int i = 0; i < TRIES; i++) {
                guess(guesser, csrf, i);
            }
        });

        assertThat(checks).isBetween(1, 10);
        assertThat(guesser.get("/").location()).isEqualTo("/sign-in");
        assertThat(visitor().signIn(email("ada"), PASSWORD).location()).isEqualTo("/sign-in?error");
        assertThat(inside(ada).get("/").status()).isEqualTo(200);
    }

    private static void guess(Visitor guesser, String csrf, int i) {
        var address = "203.0.113." + i;
        var answer = guesser.post(
                "/sign-in",
                Visitor.credentials(csrf, disguised(email("ada"), i), "guess " + i) + "&username=other" + i,
                "X-Forwarded-For",
                address,
                "Forwarded",
                "for=" + address,
                "X-Real-IP",
                address,
                "X-Client-IP",
                address,
                "True-Client-IP",
                address);
        assertThat(answer.location()).isEqualTo("/sign-in?error");
    }

    private static String disguised(String email, int i) {
        var spelled = i % 2 == 0 ? email.toUpperCase(Locale.ROOT) : email;
        return " ".repeat(i % 3) + spelled + "\t".repeat(i % 5) + "\u2003".repeat(i % 2);
    }

    @Test
    void whatAProxyClaimsIsBelievedOnlyWhenTheOperatorSaysSo() {
        assertThat(settings.getProperty("server.forward-headers-strategy")).isEqualTo("none");
    }
}
