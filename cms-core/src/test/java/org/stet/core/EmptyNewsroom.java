package org.stet.core;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties all tables before each test, keeps the settings the migrations wrote, and signs everybody out. */
public class EmptyNewsroom implements TestExecutionListener {

    private static final Map<DataSource, Map<String, Object>> SETTINGS = new ConcurrentHashMap<>();

    @Override
    public void beforeTestMethod(TestContext test) {
        SecurityContextHolder.clearContext();
        var jdbc = new JdbcTemplate(test.getApplicationContext().getBean(DataSource.class));
        var dataSource = test.getApplicationContext().getBean(DataSource.class);
        var settings = SETTINGS.computeIfAbsent(dataSource, _ -> jdbc.queryForMap("select * from site_settings"));
        truncate(jdbc);
        new SimpleJdbcInsert(dataSource).withTableName("site_settings").execute(settings);
        jdbc.execute("insert into theme (id, version, paper, ink, alarm, headlines, prose, masthead, density)"
                + " values (1, 0, '#fcfbf8', '#16140f', '#b3211a', 'STET_SERIF', 'STET_SERIF', 'START', 'CALM')");
        jdbc.execute("insert into openness (id, version, show_changes, hub, security_contact, humans, llms)"
                + " values (1, 0, false, '', '', '', '')");
    }

    @Override
    public void afterTestMethod(TestContext test) {
        SecurityContextHolder.clearContext();
    }

    private static void truncate(JdbcTemplate jdbc) {
        var tables = tables(jdbc);
        if (jdbc.queryForList("select 1 from information_schema.schemata where schema_name = 'pg_catalog'")
                .isEmpty()) {
            jdbc.execute("set referential_integrity false");
            tables.forEach(table -> jdbc.execute("truncate table " + table + " restart identity"));
            jdbc.execute("set referential_integrity true");
        } else {
            jdbc.execute("truncate table " + String.join(", ", tables) + " restart identity cascade");
        }
    }

    private static List<String> tables(JdbcTemplate jdbc) {
        return jdbc.queryForList("""
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                  and lower(table_name) <> 'flyway_schema_history'
                """, String.class);
    }
}
