package org.stet.site;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.stet.core.shared.EditingService;

/**
 * The site's process. It takes the core's read side only: no bean that writes, no entities, no migrations, nobody to sign
 * in.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class,
            FlywayAutoConfiguration.class
        })
@ComponentScan(
        basePackages = {"org.stet.site", "org.stet.core"},
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.ANNOTATION, classes = EditingService.class),
            @Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        "org\\.stet\\.core\\.(account|audit|feed|notification)\\..*",
                        "org\\.stet\\.core\\.article\\.(ContentAssembly|Addresses|Successors)",
                        "org\\.stet\\.core\\.tag\\.TagNames",
                        "org\\.stet\\.core\\.shared\\.FormerSlugs",
                        "org\\.stet\\.core\\.media\\.Darkroom",
                        "org\\.stet\\.core\\.ticker\\.TickerDesk",
                        "org\\.stet\\.core\\.frontpage\\.(ArrangementCount|KeptArrangements|LayoutWords)",
                        "org\\.stet\\.core\\.(CoreTestApplication|Newsroom)"
                    })
        })
@ConfigurationPropertiesScan("org.stet.site")
public class CmsPublicApplication {

    public static void main(String[] args) {
        SpringApplication.run(CmsPublicApplication.class, args);
    }
}
