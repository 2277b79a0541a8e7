package org.stet.admin.shell;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

/** Who may open a view is written on the view. */
@AnalyzeClasses(packages = "org.stet.admin", importOptions = DoNotIncludeTests.class)
class RouteRuleTests {

    @ArchTest
    static final ArchRule EVERY_ROUTE_SAYS_WHO_MAY_OPEN_IT = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    @ArchTest
    static final ArchRule STRANGERS_OPEN_THE_DOOR_AND_NOTHING_ELSE =
            classes().that().areAnnotatedWith(AnonymousAllowed.class).should().resideInAPackage("org.stet.admin.shell");
}
