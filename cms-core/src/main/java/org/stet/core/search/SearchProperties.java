package org.stet.core.search;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code stet.search}: the folder that indexes are kept in, whether this process answers readers (then it keeps an index of what
 * they may see), whether it serves the newsroom (then it makes ready an index of working copies at the start), and the time
 * between two looks at the change log. What is in the folder may be deleted at any time: it is
 * made again from the database.
 */
@ConfigurationProperties("stet.search")
record SearchProperties(
        @DefaultValue("data/search") Path directory,
        @DefaultValue("false") boolean readers,
        @DefaultValue("false") boolean newsroom,
        @DefaultValue("500ms") Duration poll) {}
