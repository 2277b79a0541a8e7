package org.stet.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.account.Role;

/** What another site's page may ask: nothing. */
class OriginTests extends DoorTest {

    private static final String PUSH = "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=x";

    private String cookie = "";

    @BeforeEach
    void signIn() {
        var ada = inside(person("ada", Role.WRITER));
        ada.open("stories");
        cookie = "STET=" + ada.session();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://localhost",
                "http://localhost:1",
                "http://localhost.evil.example",
                "http://evil.example/localhost",
                "null",
                "",
                "file://"
            })
    void aWebSocketFromElsewhereIsRefused(String origin) {
        assertThat(handshake("Origin", origin)).isEqualTo(403);
    }

    @Test
    void aWebSocketMustSayWhereItIsFrom() {
        assertThat(handshake("X-Nothing", "")).isEqualTo(403);
        assertThat(handshake("Origin", "http://localhost:" + port)).isEqualTo(101);
    }

    private int handshake(String name, String value) {
        return Wire.status(new Wire(port)
                .send(
                        "GET",
                        PUSH,
                        "Connection",
                        "Upgrade",
                        "Upgrade",
                        "websocket",
                        "Sec-WebSocket-Version",
                        "13",
                        "Sec-WebSocket-Key",
                        "dGhlIHNhbXBsZSBub25jZQ==",
                        "Cookie",
                        cookie,
                        name,
                        value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "OPTIONS", "DELETE"})
    void noMethodAnswersAnotherOrigin(String method) {
        for (var path : new String[] {"/", "/stories", PUSH, "/?v-r=uidl&v-uiId=0", "/console.css"}) {
            var answer = new Wire(port)
                    .send(method, path, "Cookie", cookie, "Origin", "https://evil.example", "Content-Length", "0");
            assertThat(Wire.status(answer)).isEqualTo(403);
            assertThat(answer).doesNotContain("Access-Control-Allow");
        }
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefusedEvenWithoutAnOrigin() {
        var answer = new Wire(port)
                .send("POST", "/sign-in", "Cookie", cookie, "Origin", "null", "Sec-Fetch-Site", "cross-site");
        assertThat(Wire.status(answer)).isEqualTo(403);
    }

    @Test
    void ourOwnFormsComeThroughThoughTheyNameNoOrigin() {
        person("ben", Role.WRITER);
        var ben = visitor();
        var answer = ben.signIn(email("ben"), PASSWORD, "Origin", "null", "Sec-Fetch-Site", "same-origin");
        assertThat(answer.location()).isEqualTo("/");
    }

    @Test
    void aMessageWithoutVaadinsTokenDoesNothing() {
        var ada = inside(newsroom.person("ada", Role.WRITER));
        var message = """
                {"csrfToken":"guessed","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"stories",\
                "query":"","appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""";
        newsroom.open();
        newsroom.draft("The canary sings");
        ada.get("/?v-r=init&location=&query=");
        var answer = ada.send("POST", "/?v-r=uidl&v-uiId=0", message, "Content-Type", "application/json;charset=UTF-8");
        assertThat(answer.body()).doesNotContain("The canary sings");
    }
}
