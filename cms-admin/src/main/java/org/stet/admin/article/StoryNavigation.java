package org.stet.admin.article;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.article.ArticleId;

/** The ways to the list of stories and to one story. */
@Configuration(proxyBeanMethods = false)
public class StoryNavigation {

    static final String ID = "id";

    @Bean
    NavigationEntry storiesEntry() {
        return new NavigationEntry(
                Group.WORK, 20, "nav.stories", "stories", StoriesView.class, NavigationEntry.EVERYBODY);
    }

    public static void open(ArticleId id) {
        UI.getCurrent().navigate(StoryView.class, parameters(id));
    }

    public static void openList() {
        UI.getCurrent().navigate(StoriesView.class);
    }

    public static RouterLink link(String text, ArticleId id) {
        return new RouterLink(text, StoryView.class, parameters(id));
    }

    private static RouteParameters parameters(ArticleId id) {
        return new RouteParameters(ID, id.toString());
    }
}
