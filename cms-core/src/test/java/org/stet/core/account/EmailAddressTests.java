package org.stet.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.shared.InvalidInput;

class EmailAddressTests {

    @Test
    void onePersonHasOneSpelling() {
        assertThat(new EmailAddress(" Ada@Example.ORG ").value()).isEqualTo("ada@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.org", "a.b+c@desk", "o'hara@xn--bcher-kva.example"})
    void whatMailServersTakeIsTaken(String text) {
        assertThat(new EmailAddress(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.org",
                "ada@",
                "ada@@example.org",
                "a b@example.org",
                "ada@example..org",
                "ada@example.org\nBcc: x@y.z",
                "<ada@example.org>",
                "ada@exämple.org",
                "ada@example.org\0"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void anAddressOf254CharactersIsTheLongest() {
        var domain = ("a".repeat(60) + ".").repeat(3) + "a".repeat(6);
        var longest = "b".repeat(254 - domain.length() - 1) + "@" + domain;
        assertThat(new EmailAddress(longest).value()).hasSize(254);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new EmailAddress(longest + "a"));
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        var text = "a@" + "a.".repeat(50_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMillis(500),
                () -> assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new EmailAddress(text)));
    }
}
