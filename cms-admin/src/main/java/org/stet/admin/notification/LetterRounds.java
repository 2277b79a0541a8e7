package org.stet.admin.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stet.admin.component.Rounds;
import org.stet.core.notification.Letter;
import org.stet.core.notification.MailEvent;
import org.stet.core.notification.Outbox;

/** Sends the letters that are due, one after another. Every console does; the table sees to it that each is sent by one. */
@Component
class LetterRounds extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(LetterRounds.class);

    private final Outbox outbox;
    private final LetterPaper paper;
    private final ObjectProvider<JavaMailSender> mail;
    private final String from;
    private final boolean automatic;

    LetterRounds(
            Outbox outbox,
            LetterPaper paper,
            ObjectProvider<JavaMailSender> mail,
            @Value("${stet.mail.from}") String from,
            @Value("${stet.inbox.look:true}") boolean automatic) {
        super("letters");
        this.outbox = outbox;
        this.paper = paper;
        this.mail = mail;
        this.from = from;
        this.automatic = automatic;
    }

    @TransactionalEventListener
    void asked(MailEvent event) {
        wake();
    }

    @Override
    protected void goRound() {
        var sender = mail.getIfAvailable();
        if (sender != null) {
            do {
                var letter = outbox.takeNext();
                if (letter.isEmpty()) {
                    return;
                }
                send(letter.get(), sender);
            } while (isRunning());
        }
    }

    private void send(Letter letter, JavaMailSender sender) {
        try {
            sender.send(message(letter, sender));
        } catch (MailException | MessagingException | UnsupportedEncodingException failed) {
            LOG.warn("Letter {} was not sent, try {}: {}", letter.id(), letter.attempt(), problem(failed));
            outbox.failed(letter, problem(failed));
            return;
        }
        outbox.sent(letter);
    }

    /** The id is the letter's own, so that one sent twice because its sender was killed can be told by any mail program. */
    private MimeMessage message(Letter letter, JavaMailSender sender)
            throws MessagingException, UnsupportedEncodingException {
        var written = paper.write(letter);
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        var sentBy = new InternetAddress(from, true);
        helper.setFrom(sentBy);
        helper.setTo(new InternetAddress(
                LetterWords.oneLine(letter.address()),
                LetterWords.oneLine(letter.name()),
                StandardCharsets.UTF_8.name()));
        helper.setSubject(written.subject());
        helper.setText(written.text(), written.html());
        message.setHeader("Message-ID", "<stet-letter-" + letter.id() + "@" + host(sentBy) + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + written.choices() + ">");
        return message;
    }

    private static String host(InternetAddress address) {
        return address.getAddress().substring(address.getAddress().indexOf('@') + 1);
    }

    private static String problem(Exception failed) {
        var cause = failed.getCause() == null ? failed : failed.getCause();
        return LetterWords.oneLine(String.valueOf(cause.getMessage()));
    }

    @Override
    public boolean isAutoStartup() {
        return automatic;
    }
}
