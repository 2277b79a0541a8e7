package org.stet.admin.review;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;

/** The way to the queue of submissions. */
@Configuration(proxyBeanMethods = false)
public class ReviewNavigation {

    @Bean
    NavigationEntry reviewEntry() {
        return new NavigationEntry(
                Group.WORK, 30, "nav.review", "review", ReviewQueueView.class, Set.of(Role.REVIEWER, Role.EDITOR));
    }
}
