package org.stet.admin.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import org.stet.admin.component.Words;

/** Leaves a page as it is when its session ends, instead of loading it anew: {@link SignedOutSheet} opens over it. */
@Component
class EndedSessions implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(page -> {
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(true);
            messages.setSessionExpiredCaption(Words.of(SignedOutSheet.NOTICE));
            messages.setSessionExpiredMessage(Words.of("signed-out.kept"));
            return messages;
        });
    }
}
