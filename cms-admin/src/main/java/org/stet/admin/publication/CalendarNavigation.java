package org.stet.admin.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;

/** The way to the calendar, and from there to the board. */
@Configuration(proxyBeanMethods = false)
public class CalendarNavigation {

    @Bean
    NavigationEntry calendarEntry() {
        return new NavigationEntry(
                Group.WORK, 40, "nav.calendar", "calendar", CalendarView.class, NavigationEntry.EVERYBODY);
    }
}
