package org.stet.admin.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.stet.core.account.Role;

/** Every route of the console as its own annotations describe it. */
final class ConsoleRoutes {

    private ConsoleRoutes() {}

    /** {@code allowed} is empty where everybody may come in without signing in. */
    record Place(String path, Set<Role> allowed) {

        boolean isForEverybody() {
            return allowed.isEmpty();
        }
    }

    /** With {@code id} wherever an address wants one. */
    static List<Place> all(String id) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.stet.admin").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(view -> new Place(path(view.getAnnotation(Route.class).value(), id), allowed(view)))
                .toList();
    }

    private static String path(String template, String id) {
        return template.replaceAll("/:\\w+\\?(\\([^)]*\\))?", "").replaceAll(":\\w+(\\([^)]*\\))?", id);
    }

    private static Set<Role> allowed(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return Set.of();
        }
        var roles = view.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            var allowed = EnumSet.noneOf(Role.class);
            Arrays.stream(roles.value()).map(Role::valueOf).forEach(allowed::add);
            return allowed;
        }
        return view.isAnnotationPresent(PermitAll.class) ? EnumSet.allOf(Role.class) : EnumSet.noneOf(Role.class);
    }
}
