package org.stet.core.theme;

/** Where the newsroom's name stands over its front page. */
public enum Masthead {
    START,
    CENTRE
}
