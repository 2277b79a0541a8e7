package org.stet.core.search;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;

/** Indexes are kept on this node's disk, or in a cluster where one is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SearchProperties.class, ClusterProperties.class})
class SearchConfiguration {

    @Bean
    @Lazy
    ClusterNodes clusterNodes(ClusterProperties cluster) {
        return new ClusterNodes(cluster);
    }

    @Bean
    DraftStore.Source draftStores(
            SearchProperties properties, ClusterProperties cluster, ObjectProvider<ClusterNodes> nodes) {
        return cluster.isGiven()
                ? language -> ClusterDrafts.open(nodes.getObject(), cluster.prefix(), language)
                : language -> StoryIndex.open(properties.directory().resolve("newsroom"), language);
    }

    @Bean(destroyMethod = "")
    IndexKeeper indexKeeper(
            PublishedTexts texts,
            TouchedStories.Source changes,
            DatabaseClock clock,
            CurrentSettings settings,
            SearchProperties properties,
            ClusterProperties cluster,
            ObjectProvider<ClusterNodes> nodes) {
        return cluster.isGiven()
                ? new ClusterKeeper(texts, changes, clock, settings, nodes.getObject(), cluster.prefix())
                : new ReaderIndex(texts, changes, clock, settings, properties);
    }
}
