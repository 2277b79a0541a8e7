package org.stet.admin.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.audit.AuditRow;

/**
 * An entry in words: "Eve Marchetti published revision 4 of ‘…’". Verbs of authors, categories, tags and the ticker say what they
 * are about themselves; most others take it right behind them; the rest has texts of its own.
 */
final class Sentence {

    /** Where the person and the thing stand in a text with places. */
    private static final String WHO = "\u0001";

    private static final String WHAT = "\u0002";
    private static final Pattern REVISION = Pattern.compile("revision \\d+");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]{5,18}Z");
    private static final Set<String> SAY_IT_THEMSELVES = Set.of("author", "category", "tag", "ticker", "dossier");

    private static final Set<String> IN_ANOTHER_ORDER = Set.of(
            "account-created",
            "account-changed",
            "account-disabled",
            "account-enabled",
            "account-invited",
            "account-signed-in",
            "account-was-refused-at-sign-in",
            "account-signed-out-everywhere",
            "account-changed-password",
            "account-forgot-password",
            "article-submitted-for-review",
            "article-took-the-review",
            "article-asked-for-a-review",
            "article-published-although",
            "article-released-the-review",
            "article-requested-changes",
            "article-edited-which-voided-the-approval",
            "article-began-a-new-version",
            "article-changed-the-address",
            "article-set-an-embargo",
            "article-lifted-the-embargo",
            "article-set-the-end",
            "article-cancelled-the-schedule",
            "article-put-in-the-trash",
            "article-restored-from-the-trash",
            "article-took-down",
            "category-reordered-the-categories",
            "ticker-reordered-the-ticker",
            "settings-changed-the-settings");

    private final AuditRow row;
    private final String kind;
    private final String id;
    private final String key;
    private final Actor reader;

    Sentence(AuditRow row, Actor reader) {
        var parts = row.subject().value().split(":");
        this.row = row;
        this.kind = parts[0];
        this.id = parts.length > 1 ? parts[1] : "";
        this.key = kind + "-" + row.verb().replaceAll("[^a-z]+", "-");
        this.reader = reader;
    }

    Paragraph words() {
        var words = new Paragraph();
        words.addClassName("said");
        var rest = pattern();
        for (var next = firstPlace(rest); next >= 0; next = firstPlace(rest)) {
            words.add(new Span(rest.substring(0, next)));
            words.add(rest.startsWith(WHO, next) ? who() : what());
            rest = rest.substring(next + 1);
        }
        words.add(new Span(rest));
        return words;
    }

    private String pattern() {
        if (IN_ANOTHER_ORDER.contains(key)) {
            return Words.of("audit.said." + key, WHO, WHAT);
        }
        if (SAY_IT_THEMSELVES.contains(kind) || !AuditFilters.KINDS.contains(kind)) {
            return row.title().isEmpty()
                    ? Words.of("audit.said-alone", WHO, row.verb())
                    : Words.of("audit.said-about", WHO, row.verb(), WHAT);
        }
        return isOfRevision()
                ? Words.of("audit.said-of", WHO, row.verb(), row.detail(), WHAT)
                : Words.of("audit.said-plainly", WHO, row.verb(), WHAT);
    }

    private static int firstPlace(String text) {
        var who = text.indexOf(WHO);
        var what = text.indexOf(WHAT);
        return who < 0 ? what : what < 0 ? who : Math.min(who, what);
    }

    /** What else is to be said, with its instants in newsroom time; nothing that stands in the sentence already. */
    String detail(NewsroomTime time) {
        var isSaid = row.detail().equals(row.title()) || isOfRevision() && !IN_ANOTHER_ORDER.contains(key);
        return isSaid ? "" : INSTANT.matcher(row.detail()).replaceAll(found -> time.full(Instant.parse(found.group())));
    }

    private boolean isOfRevision() {
        return REVISION.matcher(row.detail()).matches();
    }

    private Component who() {
        var name = new Span(row.actor());
        name.addClassName("b");
        return name;
    }

    private Component what() {
        var place = place();
        if (place.isEmpty()) {
            return new Span(name());
        }
        var link = Places.link(place, name());
        link.addClassName("link");
        return link;
    }

    private String name() {
        var its = AuditFilters.KINDS.contains(kind) ? kind : "other";
        return row.title().isEmpty() ? Words.of("audit.unnamed." + its) : Words.of("audit.named." + its, row.title());
    }

    /** Where the thing is kept, if the reader may open it. */
    private String place() {
        return switch (kind) {
            case "article" -> id.isEmpty() ? "" : Places.story(new ArticleId(Long.parseLong(id)));
            case "account" -> id.isEmpty() ? "" : "accounts/" + id;
            case "author" -> forEditors("authors/" + id);
            case "category" -> forEditors("categories/" + id);
            case "tag" -> forEditors("tags/" + id);
            case "dossier" -> reader.hasAny(Role.EDITOR, Role.ADMIN) ? "dossiers/" + id : "";
            case "ticker" -> forEditors("ticker");
            case "settings" -> "settings";
            default -> "";
        };
    }

    private String forEditors(String place) {
        return reader.hasAny(Role.EDITOR) ? place : "";
    }
}
