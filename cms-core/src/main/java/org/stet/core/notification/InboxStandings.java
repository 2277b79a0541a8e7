package org.stet.core.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;

/** How full inboxes are, for a console that keeps the number on many screens right. Says nothing of what is in them. */
@Component
public class InboxStandings {

    private final JdbcClient jdbc;

    InboxStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many are unread, and the newest of them; two equal standings show the same. */
    public record Standing(int unread, long newest) {

        public static final Standing EMPTY = new Standing(0, 0);
    }

    /** Whoever has nothing unread has no entry. */
    public Map<AccountId, Standing> of(Collection<AccountId> people) {
        var standings = new HashMap<AccountId, Standing>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                            select account_id, count(*) as unread, max(id) as newest from notification
                            where read_at is null and account_id in (:people) group by account_id
                            """)
                    .param("people", people.stream().map(AccountId::value).toList())
                    .query((RowCallbackHandler) row -> standings.put(
                            new AccountId(row.getLong("account_id")),
                            new Standing(row.getInt("unread"), row.getLong("newest"))));
        }
        return standings;
    }
}
