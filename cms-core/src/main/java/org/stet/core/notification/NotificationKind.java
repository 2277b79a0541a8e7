package org.stet.core.notification;

/** What people are told of, with how they hear of it until they choose otherwise. */
public enum NotificationKind {
    /** A story waits for a review. */
    SUBMITTED(Delivery.DIGEST),
    /** They were asked by name to review a story. */
    ASKED(Delivery.MAIL),
    /** It waits longer than it should. */
    OVERDUE(Delivery.DIGEST),
    MENTIONED(Delivery.MAIL),
    /** Somebody answered in a thread they take part in. */
    REPLIED(Delivery.DIGEST),
    CHANGES_REQUESTED(Delivery.MAIL),
    APPROVED(Delivery.INBOX),
    /** A later change ended an approval of theirs. */
    APPROVAL_VOIDED(Delivery.INBOX),
    /** Somebody outside answered what they asked. */
    SIGNED_OFF(Delivery.MAIL),
    PUBLISHED(Delivery.INBOX),
    /** A planned publication has opened. */
    LIVE(Delivery.INBOX),
    TAKEN_DOWN(Delivery.DIGEST),
    TAKEOVER_ASKED(Delivery.INBOX),
    /** Their text could not become the working copy and was kept beside the story. */
    TEXT_KEPT(Delivery.INBOX),
    /** Entries of live coverage wait for somebody to let them stand: told once, until none waits any more. */
    ENTRY_WAITS(Delivery.INBOX),
    ENTRY_POSTED(Delivery.INBOX),
    ENTRY_REFUSED(Delivery.MAIL);

    private final Delivery usual;

    NotificationKind(Delivery usual) {
        this.usual = usual;
    }

    public Delivery usual() {
        return usual;
    }

    /** Who is asked to hand over has half a minute: that question always comes, and is not for tomorrow's mail. */
    public boolean allows(Delivery delivery) {
        return this != TAKEOVER_ASKED || delivery == Delivery.INBOX || delivery == Delivery.MAIL;
    }
}
