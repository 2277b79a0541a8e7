package org.stet.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.stet.core.settings.CurrentSettings;

/** The door's small parts, without a server. */
class DoorUnitTests {

    @ParameterizedTest
    @CsvSource({
        "http://evil.example/stories?q=a%20b, /stories?q=a%20b",
        "https://console.example/, /",
        "//evil.example/x, /x",
        "http://console.example//evil.example, /",
        "/stories/1, /stories/1",
        "stories, /",
        "mailto:a@b.example, /"
    })
    void onlyThePathOfWhatWasAskedForIsKept(String target, String path) {
        assertThat(BackToWork.pathOf(target)).isEqualTo(path);
    }

    @Test
    void behindTlsTheCookieIsSecureAndBoundToItsHost() {
        var factory = new JettyServletWebServerFactory();
        var cookie = factory.getSettings().getSession().getCookie();
        cookie.setName("STET");
        new OuterDoor().cookieBoundToHost(true).customize(factory);
        assertThat(cookie.getName()).isEqualTo("__Host-STET");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
    }

    @Test
    void browsersAreToldToStayWithHttpsOnlyBehindTls() {
        assertThat(headers(true).all()).containsEntry("Strict-Transport-Security", "max-age=31536000");
        assertThat(headers(false).all()).doesNotContainKey("Strict-Transport-Security");
    }

    private static ConsoleHeaders headers(boolean tls) {
        return new ConsoleHeaders(tls, new StaticListableBeanFactory().getBeanProvider(CurrentSettings.class));
    }
}
