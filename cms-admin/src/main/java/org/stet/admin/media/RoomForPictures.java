package org.stet.admin.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import org.stet.core.media.MediaProperties;

/**
 * Says "degraded" while there is still time: from 90 % of the disk that keeps the pictures on. Uploads fail at 100 %; everything
 * else goes on, so this is never "down".
 */
@Component
class RoomForPictures implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");
    private static final double ENOUGH = 0.1;

    private final MediaProperties properties;

    RoomForPictures(MediaProperties properties) {
        this.properties = properties;
    }

    @Override
    public Health health() {
        return properties.isOnDisk()
                ? of(properties.directory().toAbsolutePath())
                : Health.up().build();
    }

    private static Health of(Path directory) {
        try {
            var store = Files.getFileStore(existing(directory));
            var isTight = store.getUsableSpace() < store.getTotalSpace() * ENOUGH;
            return isTight ? Health.status(DEGRADED).build() : Health.up().build();
        } catch (IOException e) {
            return Health.status(DEGRADED).build();
        }
    }

    /** The folder is made by the first upload. */
    private static Path existing(Path directory) {
        var path = directory;
        while (!Files.exists(path) && path.getParent() != null) {
            path = path.getParent();
        }
        return path;
    }
}
