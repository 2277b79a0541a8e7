package org.stet.core.notification;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;

/** What people chose, and the defaults where they chose nothing. */
@Component
class Choices {

    static final int USUAL_HOUR = 8;

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Delivery of(AccountId person, NotificationKind kind) {
        return jdbc.sql("select delivery from notification_choice where account_id = :account and kind = :kind")
                .param("account", person.value())
                .param("kind", kind.name())
                .query(String.class)
                .optional()
                .map(Delivery::valueOf)
                .orElse(kind.usual());
    }

    Map<NotificationKind, Delivery> of(AccountId person) {
        var all = new EnumMap<NotificationKind, Delivery>(NotificationKind.class);
        for (var kind : NotificationKind.values()) {
            all.put(kind, kind.usual());
        }
        jdbc.sql("select kind, delivery from notification_choice where account_id = :account")
                .param("account", person.value())
                .query((RowCallbackHandler) row -> all.put(
                        NotificationKind.valueOf(row.getString("kind")), Delivery.valueOf(row.getString("delivery"))));
        return all;
    }

    void choose(AccountId person, NotificationKind kind, Delivery delivery) {
        jdbc.sql("delete from notification_choice where account_id = :account and kind = :kind")
                .param("account", person.value())
                .param("kind", kind.name())
                .update();
        jdbc.sql("insert into notification_choice (account_id, kind, delivery) values (:account, :kind, :delivery)")
                .param("account", person.value())
                .param("kind", kind.name())
                .param("delivery", delivery.name())
                .update();
    }

    int digestHour(AccountId person) {
        return jdbc.sql("select local_hour from digest_hour where account_id = :account")
                .param("account", person.value())
                .query(Integer.class)
                .optional()
                .orElse(USUAL_HOUR);
    }

    void digestAt(AccountId person, int hour) {
        jdbc.sql("delete from digest_hour where account_id = :account")
                .param("account", person.value())
                .update();
        jdbc.sql("insert into digest_hour (account_id, local_hour) values (:account, :hour)")
                .param("account", person.value())
                .param("hour", hour)
                .update();
    }
}
