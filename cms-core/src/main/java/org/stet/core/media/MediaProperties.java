package org.stet.core.media;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where pictures are kept: in a folder, {@code stet.media.directory}, or in an S3 bucket where one is named. */
@ConfigurationProperties("stet.media")
public record MediaProperties(
        @DefaultValue("data/media") Path directory,
        @Nullable S3 s3) {

    @ConstructorBinding
    public MediaProperties {}

    MediaProperties(Path directory) {
        this(directory, null);
    }

    /** Whether pictures are kept in the folder. */
    public boolean isOnDisk() {
        return bucket() == null;
    }

    /** The bucket that is meant; absent where pictures are kept on disk. */
    @Nullable
    S3 bucket() {
        return s3 == null || s3.bucket().isBlank() ? null : s3;
    }

    /**
     * {@code stet.media.s3.*}: a bucket, and where it is. Without an endpoint it is at Amazon; most other services want the
     * bucket in the path. The keys are in the environment alone: {@code AWS_ACCESS_KEY_ID}, {@code AWS_SECRET_ACCESS_KEY}.
     */
    public record S3(
            @DefaultValue("") String bucket,
            @Nullable URI endpoint,
            @DefaultValue("us-east-1") String region,
            boolean pathStyle) {}
}
