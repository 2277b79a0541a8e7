package org.stet.admin.settings;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;

/** The way to the settings. */
@Configuration(proxyBeanMethods = false)
class SettingsNavigation {

    @Bean
    NavigationEntry settingsEntry() {
        return new NavigationEntry(Group.HOUSE, 20, "nav.settings", "settings", SettingsView.class, Set.of(Role.ADMIN));
    }
}
