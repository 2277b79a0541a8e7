package org.stet.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.stet.core.shared.EditingService;

/** The house rules a compiler does not know, one line each. */
@AnalyzeClasses(packages = "org.stet.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /**
     * What nobody has to be signed in for: finding out who somebody is, what start-up does before there is anybody, and what
     * nobody asks for by name.
     */
    static final Set<String> BEFORE_ANYBODY_IS_SIGNED_IN = Set.of(
            "Household",
            "SignIn",
            "SignInLinks",
            "SignInThrottle",
            "FirstAdministrator",
            "VariantWorkshop",
            "Openings",
            "Departures",
            "SignOffDoor",
            "Outbox",
            "HubOutbox",
            "InboxChores");

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_SCREEN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "jakarta.servlet..", "org.springframework.web..", "gg.jte..");

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_IN_THEIR_SLICE =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule WHAT_WRITES_ASKS_FOR_A_PERMISSION = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(describe("are editing services for people", ArchitectureTests::isForPeople))
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PreAuthorize.class);

    @ArchTest
    static final ArchRule ONLY_EDITING_SERVICES_OPEN_TRANSACTIONS = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(EditingService.class);

    @ArchTest
    static final ArchRule ONLY_PUBLISHING_SETTLES = noClasses()
            .that()
            .resideOutsideOfPackages("..publication..", "..article..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("ApprovedRevisions");

    @ArchTest
    static final ArchRule TIME_IS_AN_ARGUMENT = noClasses()
            .should()
            .callMethodWhere(describe("asks a wall clock", ArchitectureTests::asksAWallClock))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class);

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_METHODS =
            noMethods().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule ENTITIES_ARE_HIDDEN =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule ENTITIES_HAVE_VERBS_AND_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule STATE_IS_PRIVATE =
            fields().that().areNotStatic().should().bePrivate().orShould().beFinal();

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS =
            noClasses().should().haveNameMatching(".*(Impl|Helper|Util|Utils|Manager|Dto|Mapper)");

    private static boolean isForPeople(JavaClass type) {
        return type.isAnnotatedWith(EditingService.class)
                && !BEFORE_ANYBODY_IS_SIGNED_IN.contains(type.getSimpleName());
    }

    /** Only the configuration makes the one clock, and it is never asked there. */
    private static boolean asksAWallClock(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return (call.getName().equals("now") && owner.getPackageName().equals("java.time"))
                || call.getName().equals("currentTimeMillis")
                || (owner.isAssignableTo(Clock.class)
                        && call.getName().startsWith("system")
                        && !call.getOriginOwner().getSimpleName().equals("CoreConfiguration"));
    }
}
