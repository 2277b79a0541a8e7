package org.stet.core.media;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where pictures are kept on disk: {@code stet.media.directory}. */
@ConfigurationProperties("stet.media")
public record MediaProperties(@DefaultValue("data/media") Path directory) {}
