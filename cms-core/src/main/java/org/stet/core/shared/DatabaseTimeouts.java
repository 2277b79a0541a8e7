package org.stet.core.shared;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Limits on every wait for PostgreSQL: 3 s to connect, 15 s for an answer on the wire, 10 s for a statement. Without them
 * a network that swallows packets holds a connection for hours. H2 has no wire to wait for and refuses the settings.
 */
@Component
class DatabaseTimeouts implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            pool.addDataSourceProperty("connectTimeout", "3");
            pool.addDataSourceProperty("socketTimeout", "15");
            pool.addDataSourceProperty("tcpKeepAlive", "true");
            pool.addDataSourceProperty("options", "-c statement_timeout=10000");
        }
        return bean;
    }
}
