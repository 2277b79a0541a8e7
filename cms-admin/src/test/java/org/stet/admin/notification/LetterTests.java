package org.stet.admin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.stet.admin.ConsoleTest;
import org.stet.core.account.AccountEditing;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.notification.Delivery;
import org.stet.core.notification.InboxChoices;
import org.stet.core.notification.MailDesk;
import org.stet.core.notification.NotificationKind;
import org.stet.core.notification.Outbox;
import org.stet.core.shared.JdbcTime;

/** Letters as a mail server gets them (K2): to whom, with what words, once each, whatever the server does (T46, F25). */
class LetterTests extends ConsoleTest {

    private static final Duration HASTE = Duration.ofSeconds(1);

    @Autowired
    private Outbox outbox;

    @Autowired
    private LetterPaper paper;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private AccountEditing accounts;

    @Autowired
    private InboxChoices choices;

    @Autowired
    private MailDesk mail;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, InetAddress.getLoopbackAddress().getHostAddress(), "smtp"));

    @BeforeEach
    void open() {
        server.start();
        newsroom.open();
        newsroom.ada();
        newsroom.ben();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aLetterSaysWhatHappenedInTextAndInHtmlAndLinksToTheConfiguredAddress() throws Exception {
        returned("Harbour <b>asks</b>", "Who says \"so\" & when?");
        rounds(port()).goRound();
        var letter = only();
        assertThat(letter.getSubject()).isEqualTo("Harbour <b>asks</b>: Ben Okafor asks for changes");
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getAllRecipients()[0].toString()).isEqualTo("Ada Lind <ada.lind@newsroom.example>");
        assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<https://desk.example/account>");
        assertThat(letter.getMessageID()).matches("<stet-letter-\\d+@localhost>");
        assertThat(part(letter, "text/plain"))
                .contains("Who says \"so\" & when?")
                .contains("https://desk.example/inbox/")
                .contains("https://desk.example/account");
        assertThat(part(letter, "text/html"))
                .contains("Harbour &lt;b&gt;asks&lt;/b&gt;")
                .contains("Who says &quot;so&quot; &amp; when?")
                .doesNotContain("<b>asks", "<img", "<script");
    }

    /** ASVS 1.3.12. */
    @Test
    void noWordAnybodyTypesCanBeginAHeader() throws Exception {
        var story = returned("Harbour", "Why?");
        jdbc.sql("update article set headline = :evil where id = :id")
                .param("evil", "Harbour\r\nBcc: mallory@evil.example\r\n\r\nHello")
                .param("id", story.value())
                .update();
        jdbc.sql("update account set name = :evil where email = 'ada.lind@newsroom.example'")
                .param("evil", "Ada\r\nBcc: mallory@evil.example")
                .update();
        jdbc.sql("update notification set actor_name = :evil")
                .param("evil", "Ben\nX-Evil: yes")
                .update();
        rounds(port()).goRound();
        var letter = only();
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getHeader("X-Evil")).isNull();
        assertThat(letter.getSubject()).doesNotContain("\r", "\n").startsWith("Harbour Bcc: mallory@evil.example");
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whoMayNotReadAnyMoreGetsNoLetterThoughTheyWereConcerned() {
        returned("Harbour", "Why?");
        newsroom.as(newsroom.noor(), () -> accounts.disable(newsroom.ada()));
        rounds(port()).goRound();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatAServerThatIsAwayDidNotTakeIsSentLaterAndOnce() throws Exception {
        returned("Harbour", "Why?");
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        rounds(closed).goRound();
        assertThat(newsroom.as(newsroom.noor(), mail::state).troubled())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.attempts()).isEqualTo(1);
                    assertThat(letter.problem()).isNotBlank();
                    assertThat(letter.nextTry()).isAfter(clock.instant());
                });
        rounds(port()).goRound();
        assertThat(server.getReceivedMessages()).isEmpty();
        halfAMinutePasses();
        try (var nodes = Executors.newFixedThreadPool(3)) {
            nodes.invokeAll(Collections.nCopies(3, () -> {
                rounds(port()).goRound();
                return true;
            }));
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(newsroom.as(newsroom.noor(), mail::state).troubled()).isEmpty();
    }

    @Test
    void publishingDoesNotWaitForAServerThatHangs() throws Exception {
        newsroom.as(newsroom.ada(), () -> choices.choose(NotificationKind.PUBLISHED, Delivery.MAIL));
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            returned("Earlier", "Why?");
            var hanging = rounds(silent.getLocalPort());
            hanging.start();
            try (var spoken = silent.accept()) {
                var story = newsroom.approved("Harbour");
                var begun = System.nanoTime();
                newsroom.publish(story);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(HASTE);
                assertThat(spoken.isConnected()).isTrue();
            } finally {
                hanging.stop();
            }
        }
        halfAMinutePasses();
        rounds(port()).goRound();
        rounds(port()).goRound();
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder(
                        "Earlier: Ben Okafor asks for changes", "Harbour: Eve Marchetti published this");
    }

    @Test
    void anAdministratorAsksForATestMail() throws Exception {
        signIn(newsroom.noor());
        open("mail");
        press("Send me a test mail");
        assertThat(noticeSays("A test mail is on its way to you.")).isTrue();
        rounds(port()).goRound();
        assertThat(only().getSubject()).isEqualTo("Mail from Stet works");
    }

    private ArticleId returned(String headline, String reason) {
        var story = newsroom.submitted(headline);
        newsroom.as(newsroom.ben(), () -> articles.requestChanges(story, reason));
        return story;
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    /** A sender of its own, as another console would have it. */
    private LetterRounds rounds(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        sender.setPort(port);
        var patience = new Properties();
        List.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(name -> patience.setProperty("mail.smtp." + name, "2000"));
        sender.setJavaMailProperties(patience);
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new LetterRounds(
                outbox, paper, beans.getBeanProvider(JavaMailSender.class), "Stet <stet@localhost>", false);
    }

    private void halfAMinutePasses() {
        jdbc.sql("update letter set due_at = :now where state = 'WAITING'")
                .param("now", JdbcTime.param(clock.instant()))
                .update();
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var n = 0; n < parts.getCount(); n++) {
                var found = part(parts.getBodyPart(n), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
