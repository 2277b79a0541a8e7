package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A folder of the operator's own overrides templates, styles and assets, without a build. */
class OwnThemeTests {

    private static final RunningSite SITE = RunningSite.onH2();
    private static final Pattern SHEET = Pattern.compile("href=\"(/assets/site\\.[^\"]+\\.css)\"");

    @TempDir
    private Path theme;

    @Test
    void itsTemplatesStandAmongThoseThatComeAlong() throws Exception {
        put("templates/layout/foot.jte", """
                @import org.stet.site.shell.Frame
                @param Frame frame
                <footer class="foot"><p>Printed by hand for ${frame.name()}, and for "${frame.tagline()}"</p></footer>
                """);
        try (var site = start()) {
            RunningSite.eventually(() -> assertThat(get(site, "/").body())
                    .contains("<p>Printed by hand for ", "class=\"head head--front\"")
                    .doesNotContain("id=\"theme-dark\""));
            assertThat(get(site, "/no-such-page").body()).contains("Printed by hand for ");
        }
    }

    @Test
    void itsSheetsReplaceThoseOfTheSameNameAndFollowTheOthers() throws Exception {
        put("styles/footer.css", ".foot{background:url(paper.svg)}");
        put("styles/zebra.css", ".row:nth-child(2n){background:var(--tint)}");
        put("assets/paper.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        try (var site = start()) {
            var found = SHEET.matcher(get(site, "/").body());
            assertThat(found.find()).isTrue();
            var css = get(site, found.group(1)).body();
            assertThat(css).contains("--paper:#fcfbf8", ".row:nth-child(2n)").doesNotContain(".foot__note{");
            var asset = Pattern.compile("\\.foot\\{background:url\\((/assets/paper\\.[^)]+\\.svg)\\)\\}")
                    .matcher(css);
            assertThat(asset.find()).isTrue();
            assertThat(get(site, asset.group(1)).headers().firstValue("content-type"))
                    .contains("image/svg+xml");
        }
    }

    @Test
    void aTemplateThatDoesNotCompileStopsTheStartAndSaysWhich() throws Exception {
        put("templates/layout/foot.jte", "@param org.stet.site.shell.Frame frame\n<p>${frame.nonsense()}</p>");
        assertThatThrownBy(() -> start().close()).rootCause().hasMessageContaining("foot.jte");
    }

    @Test
    void anAssetThatNoSheetCouldLoadStopsTheStartAndSaysWhich() throws Exception {
        put("assets/macro.exe", "MZ");
        assertThatThrownBy(() -> start().close())
                .rootCause()
                .hasMessageContaining("macro.exe")
                .hasMessageContaining("woff2");
    }

    private void put(String name, String text) throws IOException {
        var file = theme.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Another process of the site on the same database. */
    private ConfigurableApplicationContext start() {
        var shared = SITE.site().getEnvironment();
        return RunningSite.start(
                "--spring.datasource.url=" + shared.getRequiredProperty("spring.datasource.url"),
                "--spring.datasource.username=" + shared.getRequiredProperty("spring.datasource.username"),
                "--spring.datasource.password=" + shared.getProperty("spring.datasource.password", ""),
                "--stet.media.directory=" + shared.getRequiredProperty("stet.media.directory"),
                "--stet.site.theme=" + theme);
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext site, String path) {
        return RunningSite.send(RunningSite.port(site), "GET", path);
    }
}
