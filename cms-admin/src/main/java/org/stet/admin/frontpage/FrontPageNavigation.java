package org.stet.admin.frontpage;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;

/** The way to the front page. */
@Configuration(proxyBeanMethods = false)
public class FrontPageNavigation {

    @Bean
    NavigationEntry frontPageEntry() {
        return new NavigationEntry(
                Group.SITE, 10, "nav.frontpage", "frontpage", FrontPageView.class, Set.of(Role.EDITOR));
    }
}
