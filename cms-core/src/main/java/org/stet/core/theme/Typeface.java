package org.stet.core.theme;

/** What words are set in: the serif that comes with Stet, or what readers' own systems have, which costs them no byte. */
public enum Typeface {
    STET_SERIF,
    SYSTEM_SERIF,
    SYSTEM_SANS
}
