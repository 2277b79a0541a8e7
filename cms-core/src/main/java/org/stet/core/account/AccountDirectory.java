package org.stet.core.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Who works here, for reading. */
@Component
public class AccountDirectory {

    private static final String ENTRY = """
            select a.id, a.version, a.name, a.email, a.disabled_at, a.password_hash, r.role
            from account a left join account_role r on r.account_id = a.id
            """;

    private final JdbcClient jdbc;

    AccountDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody, by name. */
    public List<AccountEntry> all() {
        return read(jdbc.sql(ENTRY + "order by lower(a.name), a.id"));
    }

    public Optional<AccountEntry> find(AccountId id) {
        return read(jdbc.sql(ENTRY + "where a.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** The names of these accounts; an unknown one has no entry. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        var names = new HashMap<AccountId, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from account where id in (:ids)")
                    .param("ids", ids.stream().map(AccountId::value).distinct().toList())
                    .query((RowCallbackHandler)
                            row -> names.put(new AccountId(row.getLong("id")), row.getString("name")));
        }
        return names;
    }

    public long count() {
        return jdbc.sql("select count(*) from account").query(Long.class).single();
    }

    private static List<AccountEntry> read(StatementSpec statement) {
        var entries = new LinkedHashMap<AccountId, AccountEntry>();
        statement.query((RowCallbackHandler) row -> {
            var entry = entry(row);
            entries.merge(entry.id(), entry, AccountEntry::withRolesOf);
        });
        return List.copyOf(entries.values());
    }

    private static AccountEntry entry(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return new AccountEntry(
                new AccountId(row.getLong("id")),
                row.getLong("version"),
                row.getString("name"),
                row.getString("email"),
                role == null ? Set.of() : Set.of(Role.valueOf(role)),
                row.getObject("disabled_at") != null,
                row.getString("password_hash") != null);
    }
}
