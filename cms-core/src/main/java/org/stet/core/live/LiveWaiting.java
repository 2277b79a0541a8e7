package org.stet.core.live;

import org.stet.core.account.AccountId;

/** An entry that waits for somebody to let it stand: who wrote it and how it begins. */
public record LiveWaiting(LiveEntryId entry, AccountId writer, String name) {}
