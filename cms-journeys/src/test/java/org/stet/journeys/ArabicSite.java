package org.stet.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.stet.core.ArabicNewsroom;
import org.stet.core.CoreTestApplication;
import org.stet.core.Newsroom;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.VariantWorkshop;
import org.stet.core.shared.PictureRef;

/** The site of a newsroom that writes Arabic, with no console beside it; one for all classes, until they are done. */
final class ArabicSite {

    private static final List<String> PICTURES =
            List.of("water.webp", "bridge.webp", "market.webp", "terrain.webp", "cable.webp");

    /** "Quay", which stands in its stories. */
    static final String WORD = URLEncoder.encode("المرفأ", StandardCharsets.UTF_8);

    private ArabicSite() {}

    static String url() {
        return Started.SITE.url();
    }

    private static final class Started {
        static final Application SITE = start();

        private static Application start() {
            var data = DemoData.newFolder();
            write(data);
            var port = Application.freePort();
            var site =
                    Application.start("cms-public", port, data, Map.of(), "--stet.site.url=http://localhost:" + port);
            Runtime.getRuntime().addShutdownHook(new Thread(site::close));
            Eventually.holds(
                    Application.START,
                    "the Arabic front page is there",
                    () -> site.read("/").body().contains(ArabicNewsroom.LIVE));
            return site;
        }
    }

    private static void write(Path data) {
        try (var core = core(data)) {
            new ArabicNewsroom(core, pictures(core)).tellEverything();
        }
    }

    /** The core beside the applications, on their data: what is done here reaches readers as if the console had done it. */
    static ConfigurableApplicationContext core(Path data) {
        return new SpringApplicationBuilder(CoreTestApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.config.import=classpath:stet-core.properties",
                        "--stet.data=" + data,
                        "--stet.db.patience=30s",
                        "--logging.threshold.console=off");
    }

    /** Some of the demo newsroom's, which show places and nobody's face. */
    private static List<PictureRef> pictures(ConfigurableApplicationContext core) {
        var folder = Path.of(System.getProperty("stet.root"), "cms-admin/src/main/resources/demo/pictures");
        var newsroom = core.getBean(Newsroom.class);
        var pictures = new ArrayList<PictureRef>();
        for (var name : PICTURES) {
            try (var bytes = Files.newInputStream(folder.resolve(name))) {
                pictures.add(newsroom.as(
                        newsroom.eve(),
                        () -> core.getBean(PictureEditing.class)
                                .upload(bytes, name)
                                .id()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        while (core.getBean(VariantWorkshop.class).developNext()) {
            Thread.onSpinWait();
        }
        return pictures;
    }
}
