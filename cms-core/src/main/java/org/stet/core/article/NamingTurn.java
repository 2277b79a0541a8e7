package org.stet.core.article;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Addresses and tags are given one transaction at a time, so that of two who wish for the same one the second sees what the
 * first got. The one row every newsroom has serves as the lock.
 */
@Component
class NamingTurn {

    private final JdbcClient jdbc;

    NamingTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take() {
        jdbc.sql("select id from site_settings where id = 1 for update")
                .query(Long.class)
                .single();
    }
}
