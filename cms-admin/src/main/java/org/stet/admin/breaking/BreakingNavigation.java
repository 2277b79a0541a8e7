package org.stet.admin.breaking;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;

/** The way to breaking news. */
@Configuration(proxyBeanMethods = false)
public class BreakingNavigation {

    @Bean
    NavigationEntry breakingEntry() {
        return new NavigationEntry(
                Group.SITE, 25, "nav.breaking", "alert", BreakingView.class, Set.of(Role.EDITOR, Role.ADMIN));
    }
}
