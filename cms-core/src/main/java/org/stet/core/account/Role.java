package org.stet.core.account;

/** What an account may do. An account has one role or several; none implies another. */
public enum Role {
    /** Writes stories and answers review. */
    WRITER,
    /** Reads what changed, asks for changes or lets it stand. */
    REVIEWER,
    /** Publishes and keeps authors, categories and the ticker. */
    EDITOR,
    /** Keeps accounts and site settings. */
    ADMIN;

    /** As Spring Security writes it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
