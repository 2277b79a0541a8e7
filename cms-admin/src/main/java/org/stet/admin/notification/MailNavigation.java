package org.stet.admin.notification;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;

/** The way to the state of mail. */
@Configuration(proxyBeanMethods = false)
class MailNavigation {

    @Bean
    NavigationEntry mailEntry() {
        return new NavigationEntry(Group.HOUSE, 25, "nav.mail", "mail", MailView.class, Set.of(Role.ADMIN));
    }
}
