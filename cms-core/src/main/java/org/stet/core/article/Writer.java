package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.stet.core.account.AccountId;

/** Somebody who wrote text of a story; {@code unapproved} until somebody else has let that text stand. */
@Embeddable
record Writer(
        @Column(name = "account_id") AccountId account,
        @Column(name = "unapproved") boolean unapproved) {}
