package org.stet.admin.audit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.admin.component.Places;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.shared.Subject;

/** The ways to the audit log: all of it, what somebody did, what was done to something. */
@Configuration(proxyBeanMethods = false)
public class AuditNavigation {

    static final String PATH = "audit";

    @Bean
    NavigationEntry auditEntry() {
        return new NavigationEntry(Group.HOUSE, 30, "nav.audit", "audit", AuditView.class, Set.of(Role.ADMIN));
    }

    public static Anchor linkToPerson(String text, AccountId person) {
        return Places.link(PATH + query(Map.of(AuditFilters.PERSON, person.toString())), text);
    }

    public static Anchor linkToSubject(String text, Subject subject) {
        return Places.link(PATH + query(Map.of(AuditFilters.SUBJECT, subject.value())), text);
    }

    private static String query(Map<String, String> parameters) {
        return "?" + QueryParameters.simple(parameters).getQueryString();
    }
}
