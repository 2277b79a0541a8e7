package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.EditingService;

/** The site's process holds nothing that could write. */
class ReadingOnlyTests {

    @Test
    void noBeanEditsMigratesOrKeepsEntities() {
        var site = RunningSite.onH2().site();

        assertThat(site.getBeanNamesForAnnotation(EditingService.class)).isEmpty();
        assertThat(site.getBeanNamesForType(Repository.class)).isEmpty();
        assertThat(site.getBeanNamesForType(EntityManagerFactory.class)).isEmpty();
        assertThat(site.getBeanNamesForType(Flyway.class)).isEmpty();
        assertThat(site.getBeanDefinitionNames()).noneMatch(name -> name.endsWith("Editing"));
    }
}
