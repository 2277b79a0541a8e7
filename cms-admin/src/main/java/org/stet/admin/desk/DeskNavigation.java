package org.stet.admin.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;

/** The way to the desk. */
@Configuration(proxyBeanMethods = false)
public class DeskNavigation {

    @Bean
    NavigationEntry deskEntry() {
        return new NavigationEntry(Group.WORK, 10, "nav.desk", "desk", DeskView.class, NavigationEntry.EVERYBODY);
    }
}
