package org.stet.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The console's process: Vaadin views over the core, and the one place that migrates the schema. */
@SpringBootApplication(scanBasePackages = {"org.stet.core", "org.stet.admin"})
@ConfigurationPropertiesScan({"org.stet.core", "org.stet.admin"})
@EntityScan("org.stet.core")
@EnableJpaRepositories(basePackages = "org.stet.core", considerNestedRepositories = true)
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("console.css")
@StyleSheet("console/controls.css")
@StyleSheet("console/work.css")
@StyleSheet("console/forms.css")
@StyleSheet("console/frame.css")
@StyleSheet("console/ticker.css")
@StyleSheet("console/account.css")
@StyleSheet("console/audit.css")
@StyleSheet("console/settings.css")
@StyleSheet("console/media.css")
@StyleSheet("console/desk.css")
@StyleSheet("console/stories.css")
@StyleSheet("editor/editor.css")
@StyleSheet("console/frontpage.css")
@StyleSheet("console/preview.css")
@StyleSheet("console/planning.css")
@StyleSheet("console/comment.css")
@StyleSheet("console/signoff.css")
@StyleSheet("console/taxonomy.css")
@StyleSheet("console/dossier.css")
@StyleSheet("console/presence.css")
@StyleSheet("console/drafts.css")
@StyleSheet("console/review.css")
@StyleSheet("console/inbox.css")
@StyleSheet("console/live.css")
@StyleSheet("console/breaking.css")
@StyleSheet("console/background.css")
@StyleSheet("console/theme.css")
public class CmsAdminApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(CmsAdminApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Stet");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("robots", "noindex");
    }
}
