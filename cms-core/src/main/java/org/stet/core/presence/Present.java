package org.stet.core.presence;

import java.time.Instant;
import org.stet.core.account.AccountId;

/** Somebody who has the story open in a view. */
public record Present(AccountId account, String name, TabId tab, Place place, Instant since) {}
