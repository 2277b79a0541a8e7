package org.stet.site.shell;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static SecurityHeaders headers(boolean tls) {
        return new SecurityHeaders(new SiteProperties(tls, Duration.ofSeconds(1), Duration.ofDays(1)));
    }
}
