package org.stet.admin.feed;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;

/** The way to what the site tells besides its stories. */
@Configuration(proxyBeanMethods = false)
class OpennessNavigation {

    @Bean
    NavigationEntry opennessEntry() {
        return new NavigationEntry(Group.HOUSE, 22, "nav.openness", "globe", OpennessView.class, Set.of(Role.ADMIN));
    }
}
