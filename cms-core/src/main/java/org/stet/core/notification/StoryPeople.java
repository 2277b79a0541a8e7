package org.stet.core.notification;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;

/** The people around a story, and who of them may read it now: whoever has a role and an open account. */
@Component
class StoryPeople {

    private static final String WRITERS = """
            select account_id from article_writer where article_id = :article
            union select created_by from article where id = :article
            union select r.taken_by from revision r where r.article_id = :article and r.cause = 'SUBMITTED'
                and r.number = (select max(l.number) from revision l where l.article_id = :article and l.cause = 'SUBMITTED')
            """;

    private final JdbcClient jdbc;
    private final AccountDirectory accounts;

    StoryPeople(JdbcClient jdbc, AccountDirectory accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** Who wrote it, and who submitted it last. */
    Set<AccountId> writersOf(ArticleId article) {
        return jdbc.sql(WRITERS).param("article", article.value()).query(Long.class).list().stream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    /** Everybody who may let it stand: who reviews here and wrote nothing of it. */
    Set<AccountId> reviewersOf(ArticleId article) {
        var writers = writersOf(article);
        return withRole(Role.REVIEWER, Role.EDITOR).stream()
                .filter(account -> !writers.contains(account))
                .collect(Collectors.toSet());
    }

    /** Everybody who lets live entries stand, whoever wrote the story around them. */
    Set<AccountId> approversOfEntries() {
        return withRole(Role.REVIEWER, Role.EDITOR);
    }

    String nameOf(AccountId person) {
        return accounts.find(person).map(AccountEntry::name).orElse("");
    }

    Set<AccountId> editors() {
        return withRole(Role.EDITOR);
    }

    private Set<AccountId> withRole(Role... roles) {
        var wanted = Set.of(roles);
        return accounts.all().stream()
                .filter(StoryPeople::mayRead)
                .filter(account -> account.roles().stream().anyMatch(wanted::contains))
                .map(AccountEntry::id)
                .collect(Collectors.toSet());
    }

    /** Of these, who may read the story at this moment. */
    Set<AccountId> readersAmong(Set<AccountId> people) {
        return people.stream()
                .filter(person ->
                        accounts.find(person).filter(StoryPeople::mayRead).isPresent())
                .collect(Collectors.toSet());
    }

    static boolean mayRead(AccountEntry account) {
        return !account.disabled() && !account.roles().isEmpty();
    }
}
