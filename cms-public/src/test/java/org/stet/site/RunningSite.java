package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.stet.core.CoreTestApplication;
import org.stet.core.Newsroom;
import org.stet.core.TestDatabase;
import org.stet.core.article.ArticleId;
import org.stet.core.dossier.DossierEditing;
import org.stet.core.dossier.DossierForm;
import org.stet.core.dossier.Reading;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.VariantWorkshop;
import org.stet.core.settings.CurrentOpenness;
import org.stet.core.settings.Openness;
import org.stet.core.settings.OpennessEditing;
import org.stet.core.shared.PictureRef;
import org.stet.site.pagecache.PageCache;

/** The site's own process beside a newsroom that fills its database through the doors everybody uses. */
public final class RunningSite implements AutoCloseable {

    private static final AtomicInteger PICTURES = new AtomicInteger();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ConfigurableApplicationContext core;
    private final ConfigurableApplicationContext site;

    private RunningSite(ApplicationContextInitializer<ConfigurableApplicationContext> database) {
        core = new SpringApplicationBuilder(CoreTestApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(database)
                .run(
                        "--spring.config.name=newsroom",
                        "--stet.data=" + System.getProperty("java.io.tmpdir") + "/stet-site-test");
        newsroom().open();
        var environment = core.getEnvironment();
        site = start(
                "--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                "--spring.datasource.username=" + environment.getRequiredProperty("spring.datasource.username"),
                "--spring.datasource.password=" + environment.getProperty("spring.datasource.password", ""),
                "--stet.media.directory=" + environment.getRequiredProperty("stet.media.directory"));
        eventually(() -> assertThat(get("/").statusCode()).isEqualTo(200));
    }

    static ConfigurableApplicationContext start(String... settings) {
        var all = Stream.concat(
                        Stream.of("--server.port=0", "--stet.search.directory=" + folder()), Stream.of(settings))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(CmsPublicApplication.class).run(all);
    }

    /** An index of its own for every process. */
    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("stet-search-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RunningSite newOnH2() {
        return new RunningSite(new TestDatabase.H2());
    }

    /** The one that most tests share: each brings stories of its own. */
    public static RunningSite onH2() {
        return OnH2.SHARED;
    }

    public static RunningSite onPostgres() {
        return OnPostgres.SHARED;
    }

    private static final class OnH2 {
        private static final RunningSite SHARED = new RunningSite(new TestDatabase.H2());
    }

    private static final class OnPostgres {
        private static final RunningSite SHARED = new RunningSite(new TestDatabase.Postgres());
    }

    public Newsroom newsroom() {
        return core.getBean(Newsroom.class);
    }

    /** A picture in the library, unlike any other. */
    public PictureRef picture() {
        return picture(64, 48);
    }

    /** The same of this size, as it is before its variants are made. */
    public PictureRef picture(int width, int height) {
        var pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pixels.setRGB(0, 0, PICTURES.incrementAndGet() * 0x1357);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return newsroom()
                .as(
                        newsroom().eve(),
                        () -> core(PictureEditing.class)
                                .upload(new ByteArrayInputStream(bytes.toByteArray()), "field.png")
                                .id());
    }

    /** Tells everything a site can tell besides its stories. */
    public void tellAll() {
        var now = core(CurrentOpenness.class).get();
        newsroom()
                .as(
                        newsroom().noor(),
                        () -> core(OpennessEditing.class)
                                .change(new Openness(
                                        now.version(),
                                        true,
                                        "https://hub.example/",
                                        "desk@courant.example",
                                        "Made by people.",
                                        "# Courant")));
    }

    /** A dossier at {@code /dossiers/together} of these stories, public or not. */
    public void tieTogether(ArticleId... stories) {
        newsroom().as(newsroom().eve(), () -> {
            var dossiers = core(DossierEditing.class);
            var id = dossiers.create(new DossierForm("Together", "", "", Reading.IN_ORDER));
            List.of(stories).forEach(story -> dossiers.add(id, story));
        });
    }

    /** Makes all variants that wait, as the console does in the background. */
    public void developPictures() {
        while (core(VariantWorkshop.class).developNext()) {
            Thread.onSpinWait();
        }
    }

    ConfigurableApplicationContext core() {
        return core;
    }

    public <T> T core(Class<T> type) {
        return core.getBean(type);
    }

    public ConfigurableApplicationContext site() {
        return site;
    }

    public PageCache cache() {
        return site.getBean(PageCache.class);
    }

    public int port() {
        return port(site);
    }

    static int port(ConfigurableApplicationContext site) {
        return Integer.parseInt(site.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    public HttpResponse<String> send(String method, String path, String... headers) {
        return send(port(), method, path, headers);
    }

    static HttpResponse<String> send(int port, String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray()).body();
    }

    /** Sends exactly these lines, for what no decent client would send. */
    public String raw(String... lines) {
        try (var socket = new Socket("localhost", port())) {
            socket.setSoTimeout(5_000);
            var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What readers must see within the two seconds that are promised. */
    public static void withinTwoSeconds(Runnable assertion) {
        until(Duration.ofSeconds(2), assertion);
    }

    public static void eventually(Runnable assertion) {
        until(Duration.ofSeconds(15), assertion);
    }

    static void until(Duration patience, Runnable assertion) {
        var end = Instant.now().plus(patience);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    @Override
    public void close() {
        site.close();
        core.close();
    }
}
