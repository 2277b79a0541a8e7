package org.stet.admin.ticker;

import com.vaadin.flow.component.UI;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;

/** The way to the ticker. */
@Configuration(proxyBeanMethods = false)
public class TickerNavigation {

    @Bean
    NavigationEntry tickerEntry() {
        return new NavigationEntry(Group.SITE, 20, "nav.ticker", "ticker", TickerView.class, Set.of(Role.EDITOR));
    }

    public static void open() {
        UI.getCurrent().navigate(TickerView.class);
    }
}
