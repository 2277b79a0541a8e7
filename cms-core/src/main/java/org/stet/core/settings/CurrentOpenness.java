package org.stet.core.settings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The site's openness as it is now. One row, read afresh each time. */
@Component
public class CurrentOpenness {

    private final JdbcClient jdbc;

    CurrentOpenness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Openness get() {
        return jdbc.sql("select version, show_changes, hub, security_contact, humans, llms from openness where id = 1")
                .query((row, n) -> new Openness(
                        row.getLong("version"),
                        row.getBoolean("show_changes"),
                        row.getString("hub"),
                        row.getString("security_contact"),
                        row.getString("humans"),
                        row.getString("llms")))
                .single();
    }
}
