package org.stet.admin.theme;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;

/** The way to the look of the site. */
@Configuration(proxyBeanMethods = false)
class ThemeNavigation {

    @Bean
    NavigationEntry themeEntry() {
        return new NavigationEntry(Group.HOUSE, 21, "nav.theme", "theme", ThemeView.class, Set.of(Role.ADMIN));
    }
}
