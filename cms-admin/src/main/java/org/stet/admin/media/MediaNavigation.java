package org.stet.admin.media;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;
import org.stet.core.shared.PictureRef;

/** The ways to the pictures and to one of them. */
@Configuration(proxyBeanMethods = false)
public class MediaNavigation {

    static final String PATH = "media";
    static final String ID = "id";

    @Bean
    NavigationEntry mediaEntry() {
        return new NavigationEntry(
                Group.LIBRARY,
                10,
                "nav.media",
                "media",
                MediaView.class,
                Set.of(Role.WRITER, Role.REVIEWER, Role.EDITOR));
    }

    public static void open(PictureRef picture) {
        UI.getCurrent().navigate(MediaView.class, new RouteParameters(ID, picture.value()));
    }
}
