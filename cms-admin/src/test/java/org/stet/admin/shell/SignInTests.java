package org.stet.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.account.Role;

/** The door's form. */
class SignInTests extends DoorTest {

    @Test
    void theRightPasswordSignsInUnderANewSessionId() {
        person("ada", Role.WRITER);
        var ada = visitor();
        ada.get("/sign-in");
        var before = ada.session();

        var answer = ada.signIn(email("ada"), PASSWORD);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/");
        assertThat(ada.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(ada.get("/").status()).isEqualTo(200);
        assertThat(visitor().get("/", "Cookie", "STET=" + before).location()).isEqualTo("/sign-in");
    }

    @Test
    void wrongUnknownDisabledAndThrottledGetTheSameAnswerAndTheSameWork() {
        person("ada", Role.WRITER);
        person("ben", Role.WRITER);
        newsroom.person("eve", Role.WRITER);
        jdbc.sql("update account set disabled_at = current_timestamp, disabled_by = id where name = 'ben'")
                .update();

        assertThat(passwords.checksSince(() -> isRefused(email("ada"), "wrong")))
                .isEqualTo(1);
        assertThat(passwords.checksSince(() -> isRefused(email("nobody"), PASSWORD)))
                .isEqualTo(1);
        assertThat(passwords.checksSince(() -> isRefused(email("ben"), PASSWORD)))
                .isEqualTo(1);
        assertThat(passwords.checksSince(() -> isRefused(email("eve"), PASSWORD)))
                .isEqualTo(1);
        for (int i = 0; i < 10; i++) {
            isRefused(email("ada"), "wrong");
        }
        assertThat(passwords.checksSince(() -> isRefused(email("ada"), PASSWORD)))
                .isZero();
    }

    private void isRefused(String email, String password) {
        var answer = visitor().signIn(email, password);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/sign-in?error");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https:evil.example",
                "/%09/evil.example",
                "https://evil.example"
            })
    void nobodyIsSentToAnotherHost(String target) {
        person("ada", Role.WRITER);
        var ada = visitor();
        var evil = Visitor.encoded(target);
        for (var name : new String[] {"continue", "redirect", "target", "next", "url", "saved", "returnTo"}) {
            ada.get("/stories?" + name + "=" + evil);
        }
        var csrf = ada.csrf("/sign-in?continue=" + evil + "&next=" + evil);
        var answer = ada.post(
                "/sign-in?continue=" + evil + "&targetUrl=" + evil + "&spring-security-redirect=" + evil,
                Visitor.credentials(csrf, email("ada"), PASSWORD) + "&continue=" + evil,
                "X-Forwarded-Host",
                "evil.example");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).startsWith("/").doesNotStartWith("//").doesNotStartWith("/\\");
    }

    @Test
    void thePageThatWasAskedForComesAfterSigningIn() {
        person("ada", Role.WRITER);
        var ada = visitor();
        ada.get("/stories", "Accept", "text/html");
        assertThat(ada.signIn(email("ada"), PASSWORD).location()).startsWith("/stories");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        person("ada", Role.WRITER);
        var answer = visitor().post("/sign-in", Visitor.credentials("", email("ada"), PASSWORD));
        assertThat(answer.status()).isEqualTo(403);
    }
}
