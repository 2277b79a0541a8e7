package org.stet.admin.media;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stet.admin.component.Rounds;
import org.stet.core.media.PictureFocused;
import org.stet.core.media.PictureUploaded;
import org.stet.core.media.VariantWorkshop;

/**
 * Has the variants of pictures made while this console is alive: at once after an upload or a moved focal point here, and every few seconds for what
 * others left. Every console does; the work itself sees to it that nothing is made twice.
 */
@Component
@ConditionalOnBooleanProperty(name = "stet.media.develop", matchIfMissing = true)
class VariantRounds extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(VariantRounds.class);

    private final VariantWorkshop workshop;

    VariantRounds(VariantWorkshop workshop) {
        super("picture-variants");
        this.workshop = workshop;
    }

    @TransactionalEventListener
    void uploaded(PictureUploaded event) {
        wake();
    }

    @TransactionalEventListener
    void focused(PictureFocused event) {
        wake();
    }

    @Override
    protected void goRound() {
        while (isRunning() && workshop.developNext()) {
            LOG.debug("One picture more");
        }
    }
}
