package org.stet.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.signoff.Decision;
import org.stet.core.signoff.SignOffEditing;
import org.stet.core.signoff.SignOffLink;

/** The one page of the console that somebody without an account works with, over the wire. */
class SignOffTests extends DoorTest {

    @Autowired
    private SignOffEditing signOffs;

    private ArticleId story;
    private SignOffLink link;

    @BeforeEach
    void ask() {
        newsroom.open();
        story = newsroom.submitted("Barge <begins> to {newsroom}");
        link = newsroom.as(newsroom.ben(), () -> signOffs.ask(story, "Lea <Horn>"));
    }

    @Test
    void whoHasTheLinkReadsAndAnswersWithoutAnAccountAndWithoutScripts() {
        var lea = visitor();
        var page = lea.get(link.path());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Barge &lt;begins&gt; to {newsroom}", "Lea &lt;Horn&gt;", "/preview/" + link.token())
                .doesNotContain("<script");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");

        var refused = answer(lea, "decision=CHANGE_ASKED&words=");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("aria-invalid", "Say what should change");

        answer(lea, "decision=CHANGE_ASKED&words=The+name+is+%3CHorne%3E");
        assertThat(lea.get(link.path()).body()).contains("You asked for a change.", "The name is &lt;Horne&gt;");
        assertThat(newsroom.as(newsroom.ben(), () -> signOffs.of(story)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.decision()).isEqualTo(Decision.CHANGE_ASKED));
    }

    @Test
    void openingTheLinkAnswersNothingAndAnAnswerNeedsItsToken() {
        visitor().get(link.path());
        assertThat(visitor().post(link.path(), "decision=LET_STAND").status()).isEqualTo(403);
        assertThat(newsroom.as(newsroom.ben(), () -> signOffs.of(story))
                        .getFirst()
                        .decision())
                .isNull();
    }

    @Test
    void aWrongLinkLooksLikeAnyOther() {
        assertThat(visitor().get("/sign-off/" + "0".repeat(40)).status()).isEqualTo(404);
    }

    @Test
    void theLinkOpensNothingElse() {
        person("ada", Role.WRITER);
        var lea = visitor();
        lea.get(link.path());
        assertThat(lea.get("/stories").body()).doesNotContain("Barge");
    }

    private Reply answer(Visitor who, String form) {
        return who.post(link.path(), "_csrf=" + Visitor.encoded(who.csrf(link.path())) + "&" + form);
    }
}
