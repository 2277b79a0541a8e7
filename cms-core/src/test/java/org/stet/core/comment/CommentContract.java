package org.stet.core.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEditing;
import org.stet.core.account.AccountForm;
import org.stet.core.account.AccountId;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkflowState;
import org.stet.core.article.WorkingCopies;
import org.stet.core.audit.AuditEntry;
import org.stet.core.audit.AuditTrail;
import org.stet.core.comment.CommentEvent.CommentAdded;
import org.stet.core.comment.CommentEvent.ThreadOpened;
import org.stet.core.comment.CommentEvent.ThreadResolved;
import org.stet.core.publication.StoryDesk;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;

/** What comments promise on every database: C1 to C4, B14, T48. */
@RecordApplicationEvents
abstract class CommentContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentEditing comments;

    @Autowired
    private ThreadDesk desk;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private StoryDesk stories;

    @Autowired
    private AccountEditing accounts;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ApplicationEvents events;

    private ArticleId story = new ArticleId(0);

    @BeforeEach
    void open() {
        newsroom.open();
        story = newsroom.draft(newsroom.text("Barge", "The outflow was 3.1 degrees warmer in August. It hums."));
    }

    @Test
    void aReviewerWhoMayNotEditCommentsOnWords() {
        var before = newsroom.as(newsroom.ada(), () -> newsroom.version(story));
        var thread = asBen("3.1 degrees", "Second source?");
        var read = only();
        assertThat(read.id()).isEqualTo(thread);
        assertThat(read.anchor().quote()).isEqualTo("3.1 degrees");
        assertThat(read.comments().getFirst().name()).isEqualTo("Ben Okafor");
        assertThat(read.comments().getFirst().text()).isEqualTo("Second source?");
        assertThat(newsroom.as(newsroom.ada(), () -> newsroom.version(story))).isEqualTo(before);
    }

    @Test
    void aCommentVoidsNoApproval() {
        newsroom.letStand(story);
        asBen("3.1 degrees", "Second source?");
        var state = newsroom.as(
                newsroom.ada(), () -> copies.find(story).orElseThrow().state());
        assertThat(state).isEqualTo(WorkflowState.APPROVED);
    }

    @Test
    void aThreadHangsOnAFieldToo() {
        newsroom.as(newsroom.ben(), () -> comments.open(story, Field.CATEGORY, 0, "", "Rather Science?"));
        assertThat(only().anchor()).isEqualTo(Anchor.on(Field.CATEGORY));
    }

    @Test
    void aThreadIsAnsweredResolvedAndOpenedAgain() {
        var thread = asBen("3.1 degrees", "Second source?");
        newsroom.as(newsroom.ada(), () -> comments.reply(thread, "The council has one."));
        newsroom.as(newsroom.ada(), () -> comments.resolve(thread));
        assertThat(only().isOpen()).isFalse();
        assertThat(openThreads()).isZero();
        newsroom.as(newsroom.ben(), () -> comments.reply(thread, "Which one?"));
        assertThat(only().isOpen()).isTrue();
        assertThat(openThreads()).isOne();
        newsroom.as(newsroom.ben(), () -> comments.resolve(thread));
        newsroom.as(newsroom.eve(), () -> comments.reopen(thread));
        assertThat(only().comments())
                .extracting(CommentEntry::text)
                .containsExactly("Second source?", "The council has one.", "Which one?");
        assertThat(verbs())
                .containsSubsequence(
                        "reopened a comment",
                        "resolved a comment",
                        "replied to a comment",
                        "resolved a comment",
                        "replied to a comment",
                        "commented");
    }

    @Test
    void peopleChangeAndDeleteTheirOwnCommentsOnly() {
        var thread = asBen("3.1 degrees", "Second sauce?");
        var first = only().comments().getFirst().id();
        newsroom.as(newsroom.ben(), () -> comments.edit(thread, first, "Second source?"));
        assertThat(only().comments().getFirst().edited()).isTrue();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> comments.edit(thread, first, "Mine")));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> comments.delete(thread, first)));

        newsroom.as(newsroom.ada(), () -> comments.reply(thread, "Yes."));
        newsroom.as(newsroom.ben(), () -> comments.delete(thread, first));
        var mark = only().comments().getFirst();
        assertThat(mark.removed()).isTrue();
        assertThat(mark.text()).isEmpty();
        newsroom.as(
                newsroom.ada(),
                () -> comments.delete(thread, only().comments().getLast().id()));
        assertThat(newsroom.as(newsroom.ada(), () -> desk.threads(story))).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> newsroom.as(newsroom.ada(), () -> comments.reply(thread, "Still there?")));
    }

    @Test
    void aMentionIsAnAccountAndShownByTheNameItHasNow() {
        var ada = newsroom.ada();
        var thread = asBen("3.1 degrees", CommentText.mention(ada) + " second source?");
        var opened = events.stream(ThreadOpened.class).toList().getLast();
        assertThat(opened.mentioned()).containsExactly(ada);
        rename(ada, "Ada Lovelace");
        assertThat(only().comments().getFirst().text()).isEqualTo("@Ada Lovelace second source?");

        newsroom.as(newsroom.eve(), () -> comments.reply(thread, "Hm."));
        var added = events.stream(CommentAdded.class).toList().getLast();
        assertThat(added.participants()).containsExactly(newsroom.ben());
        assertThat(added.mentioned()).isEmpty();
        newsroom.as(newsroom.eve(), () -> comments.resolve(thread));
        assertThat(events.stream(ThreadResolved.class).toList().getLast().participants())
                .containsExactlyInAnyOrder(newsroom.ben(), newsroom.eve());
    }

    @Test
    void nobodyIsMentionedWhoCannotRead() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> asBen("3.1 degrees", "@[987654] look"));
        assertThat(newsroom.as(newsroom.ada(), () -> desk.threads(story))).isEmpty();
    }

    @Test
    void wordsThatWereEditedAreFoundAndDeletedOnesQuoted() {
        var thread = asBen("3.1 degrees", "Second source?");
        newsroom.rewrite(
                story, newsroom.text("Barge", "In all of summer the outflow was 3.3 degrees warmer in August."));
        assertThat(place()).isEqualTo("3.3 degrees");
        newsroom.rewrite(story, newsroom.text("Barge", "It hums, and that is all there is to say of it."));
        assertThat(place()).isEqualTo("Original text deleted: 3.1 degrees");
        newsroom.as(newsroom.ada(), () -> comments.resolve(thread));
        assertThat(only().isOpen()).isFalse();
    }

    @Test
    void wordsThatAreNotInTheStoryAreNotQuoted() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> asBen("9.9 degrees", "Really?"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> asBen("3.1 degrees", "  "));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> asBen("3.1 degrees", "x".repeat(4001)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> newsroom.as(
                        newsroom.ben(), () -> comments.open(new ArticleId(999), Field.HEADLINE, 0, "", "Hello?")));
    }

    /** T48: whoever reads no stories gets nothing of what is said about them. */
    @Test
    void whoeverReadsNoStoriesReadsNoComments() {
        asBen("3.1 degrees", "Second source?");
        assertThatThrownBy(() -> desk.threads(story)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("nobody", "", List.of()));
        assertThatThrownBy(() -> desk.threads(story)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.open(story)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(desk::colleagues).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> comments.open(story, Field.HEADLINE, 0, "", "I was here"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void listsCountWhatIsOpen() {
        asBen("3.1 degrees", "Second source?");
        asBen("It hums", "Does it?");
        var row = newsroom.as(newsroom.ada(), () -> stories.row(story).orElseThrow());
        assertThat(row.openThreads()).isEqualTo(2);
    }

    private ThreadId asBen(String quote, String text) {
        return newsroom.as(newsroom.ben(), () -> {
            var body = StoryText.of(copies.find(story).orElseThrow().content()).of(Field.BODY);
            return comments.open(story, Field.BODY, body.indexOf(quote), quote, text);
        });
    }

    private ThreadEntry only() {
        return newsroom.as(newsroom.ada(), () -> desk.threads(story).getFirst());
    }

    private int openThreads() {
        return newsroom.as(newsroom.ada(), () -> desk.open(story));
    }

    private String place() {
        var text = newsroom.as(
                newsroom.ada(),
                () -> StoryText.of(copies.find(story).orElseThrow().content()));
        var anchor = only().anchor();
        return text.find(anchor)
                .map(span -> text.of(Field.BODY).substring(span.from(), span.to()))
                .orElse("Original text deleted: " + anchor.quote());
    }

    private List<String> verbs() {
        return trail.latest(20).stream().map(AuditEntry::verb).toList();
    }

    private void rename(AccountId who, String name) {
        var noor = newsroom.noor();
        newsroom.as(
                noor,
                () -> accounts.change(who, version(who), new AccountForm(name, "ada@x.example", Set.of(Role.WRITER))));
    }

    private long version(AccountId who) {
        return directory.find(who).orElseThrow().version();
    }
}
