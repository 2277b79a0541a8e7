package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Accessibility, best practices and what search engines need: Lighthouse finds nothing to take points for. How fast the pages
 * are it says only when asked, by {@code ./stet lighthouse}, since that depends on the machine.
 */
class LighthouseTests {

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    @TempDir
    private Path folder;

    @Test
    void noTemplateLosesAPoint() throws Exception {
        var verdicts = Lighthouse.judge(STAGE.newsroom(), folder, List.of("accessibility", "best-practices", "seo"));
        assertThat(verdicts).hasSizeGreaterThanOrEqualTo(20);
        assertThat(verdicts).allSatisfy(verdict -> {
            assertThat(verdict.scores()).containsOnlyKeys("accessibility", "best-practices", "seo");
            assertThat(verdict.lost().stream().filter(check -> !isMeant(verdict, check)))
                    .as("%s on a %s", verdict.path(), verdict.device())
                    .isEmpty();
        });
    }

    /** What readers ask for is not for search engines to list. */
    private static boolean isMeant(Lighthouse.Verdict verdict, String check) {
        return verdict.path().startsWith("/search?") && check.startsWith("is-crawlable");
    }
}
