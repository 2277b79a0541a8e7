package org.stet.core.shared;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Addresses, and the names that lead to them, are given one transaction at a time, so that of two who wish for the same one the second sees what the
 * first got. The one row every newsroom has serves as the lock.
 */
@Component
public class NamingTurn {

    private final JdbcClient jdbc;

    NamingTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void take() {
        jdbc.sql("select id from site_settings where id = 1 for update")
                .query(Long.class)
                .single();
    }
}
