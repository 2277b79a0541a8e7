package org.stet.core.media;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaProperties.class)
class MediaConfiguration {

    @Bean
    PictureStore pictureStore(MediaProperties properties) {
        var bucket = properties.bucket();
        return bucket == null ? new DiskPictureStore(properties) : S3PictureStore.at(bucket);
    }
}
