package org.stet.site.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SecurityHeadersTests {

    @Test
    void readersWhoComeByTlsAreToldToStayWithIt() {
        assertThat(headers(true).all()).containsEntry("Strict-Transport-Security", "max-age=31536000");
        assertThat(headers(false).all()).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void nothingIsAllowedInPlace() {
        assertThat(headers(true).all().values()).noneMatch(value -> value.contains("unsafe"));
    }

    /** T20: the panel beside the editor, and nobody else. */
    @Test
    void onlyTheConsoleFramesWhatIsUnlisted() {
        assertThat(policy("https://console.example/")).endsWith("; frame-ancestors https://console.example");
        assertThat(policy("http://localhost:8081")).endsWith("; frame-ancestors http://localhost:8081");
        assertThat(policy(" ")).endsWith("; frame-ancestors 'none'");
        assertThat(headers(true).unlisted()).doesNotContainKey("X-Frame-Options");
    }

    private static String policy(String console) {
        return String.valueOf(headers(true, console).unlisted().get("Content-Security-Policy"));
    }

    private static SecurityHeaders headers(boolean tls) {
        return headers(tls, "");
    }

    private static SecurityHeaders headers(boolean tls, String console) {
        return new SecurityHeaders(
                new SiteProperties(tls, Duration.ofSeconds(1), Duration.ofDays(1), 10, Path.of("none")), console);
    }
}
