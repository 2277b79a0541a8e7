package org.stet.core.signoff;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkingCopies;
import org.stet.core.preview.PreviewEditing;
import org.stet.core.preview.PreviewToken;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Text;

/** The newsroom's side of sign-offs: asking somebody without an account about a revision, and asking no longer. */
@EditingService
@PreAuthorize("hasAnyRole('WRITER', 'REVIEWER', 'EDITOR')")
public class SignOffEditing {

    static final int LONGEST_NAME = 120;

    private static final String OF_ARTICLE = """
            select s.id, s.revision, s.person, c.name asked_by_name, s.asked_at, s.expires_at, s.revoked_at, s.decision,
                   s.words, s.decided_at
            from sign_off s join account c on c.id = s.asked_by
            where s.article_id = :article order by s.asked_at desc, s.id desc
            """;

    private final SignOffs signOffs;
    private final WorkingCopies copies;
    private final PreviewEditing previews;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final DatabaseClock database;
    private final Clock clock;

    SignOffEditing(
            SignOffs signOffs,
            WorkingCopies copies,
            PreviewEditing previews,
            JdbcClient jdbc,
            CurrentActor currentActor,
            DatabaseClock database,
            Clock clock) {
        this.signOffs = signOffs;
        this.copies = copies;
        this.previews = previews;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Puts the revision that is in review or let stand before somebody, named as the answer shall be recorded. The link ends after seven
     * days; {@link InvalidInput} where the text is still being written, since words that change cannot be let stand.
     */
    public SignOffLink ask(ArticleId article, String person) {
        var name = Text.requiredLine("The name", person, LONGEST_NAME);
        var shown = previews.forSignOff(article);
        var hash = copies.revisionHash(article, shown.revision());
        var headline = copies.revision(article, shown.revision()).headline();
        var link = shown.link();
        var matter = new SignOff.Matter(article, shown.revision(), hash, headline, link.id(), link.expiresAt());
        var signOff = signOffs.save(
                new SignOff(PreviewToken.hash(link.token()), matter, name, currentActor.require(), clock.instant()));
        return signOff.linkWith(link.token());
    }

    /** From now on the address leads nowhere; an answer that was given stays. */
    public void revoke(SignOffId id) {
        var signOff = signOffs.require(id);
        if (!signOff.revoke(currentActor.require(), database.now())) {
            throw NotFound.of("such open sign-off any more");
        }
        previews.revoke(signOff.preview());
        signOffs.save(signOff);
    }

    /** All of a story, the latest first. */
    public List<SignOffEntry> of(ArticleId article) {
        return jdbc.sql(OF_ARTICLE)
                .param("article", article.value())
                .query((row, n) -> new SignOffEntry(
                        new SignOffId(row.getLong("id")),
                        row.getInt("revision"),
                        row.getString("person"),
                        row.getString("asked_by_name"),
                        JdbcTime.read(row, "asked_at"),
                        JdbcTime.read(row, "expires_at"),
                        row.getObject("revoked_at") != null,
                        row.getString("decision") == null ? null : Decision.valueOf(row.getString("decision")),
                        row.getString("words"),
                        row.getObject("decided_at") == null ? null : JdbcTime.read(row, "decided_at")))
                .list();
    }
}
