package org.stet.admin.article;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;

/** The way to the list of stories. */
@Configuration(proxyBeanMethods = false)
public class StoryNavigation {

    @Bean
    NavigationEntry storiesEntry() {
        return new NavigationEntry(
                Group.WORK, 20, "nav.stories", "stories", StoriesView.class, NavigationEntry.EVERYBODY);
    }
}
