package org.stet.site;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import gg.jte.Content;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stet.core.shared.EditingService;
import org.stet.site.article.BodyMarkup;
import org.stet.site.live.EntryMarkup;
import org.stet.site.shell.JsonLd;

@AnalyzeClasses(packages = "org.stet.site", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theSiteNeverTouchesWhatEdits = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CmsPublicApplication.class.getName())
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(EditingService.class)
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Editing");

    @ArchTest
    static final ArchRule theSiteKnowsNoEntitiesAndNoSignIn = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.security..");

    @ArchTest
    static final ArchRule threeTypesOnlyGoIntoAPageUnescaped = classes()
            .that()
            .implement(Content.class)
            .and()
            .resideOutsideOfPackage("..template..")
            .should()
            .be(BodyMarkup.class)
            .orShould()
            .be(EntryMarkup.class)
            .orShould()
            .be(JsonLd.class);

    @ArchTest
    static final ArchRule noRequestHeaderBecomesPartOfAPage = noClasses()
            .that()
            .resideOutsideOfPackage("..shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..");

    @ArchTest
    static final ArchRule arrowsRunOneWay = slices().matching("org.stet.site.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(alwaysTrue(), resideInAPackage("..template.."))
            .ignoreDependency(resideInAPackage("..template.."), alwaysTrue());

    @Test
    void noTemplateWritesAnythingUnescapedOrStyledInPlace() throws Exception {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("$unsafe", "style=", "<style", "onclick", "!{");
            }
        }
    }
}
