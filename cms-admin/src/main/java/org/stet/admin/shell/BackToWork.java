package org.stet.admin.shell;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import java.net.URI;

/**
 * Leads to the page somebody asked for before signing in, by its path alone. The address that was kept begins with what the
 * request said about host and scheme; behind TLS the scheme would be wrong, and the host is not to be believed.
 */
class BackToWork extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    BackToWork() {
        setRedirectStrategy((_, response, target) -> response.sendRedirect(pathOf(target)));
    }

    static String pathOf(String target) {
        var address = URI.create(target);
        var path = address.getRawPath();
        if (path == null || !path.startsWith("/") || path.startsWith("//")) {
            return "/";
        }
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
