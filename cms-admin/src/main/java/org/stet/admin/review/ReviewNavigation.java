package org.stet.admin.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;

/** The ways to the queue of submissions and to one review. */
@Configuration(proxyBeanMethods = false)
public class ReviewNavigation {

    static final String ID = "id";

    @Bean
    NavigationEntry reviewEntry() {
        return new NavigationEntry(
                Group.WORK, 30, "nav.review", "review", ReviewQueueView.class, Set.of(Role.REVIEWER, Role.EDITOR));
    }

    public static void open(ArticleId id) {
        UI.getCurrent().navigate(ReviewView.class, parameters(id));
    }

    public static void openQueue() {
        UI.getCurrent().navigate(ReviewQueueView.class);
    }

    public static RouterLink link(String text, ArticleId id) {
        return new RouterLink(text, ReviewView.class, parameters(id));
    }

    private static RouteParameters parameters(ArticleId id) {
        return new RouteParameters(ID, id.toString());
    }
}
