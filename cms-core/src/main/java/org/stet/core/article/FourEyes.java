package org.stet.core.article;

/** Whether a text needs somebody other than its writers to let it stand. */
enum FourEyes {
    REQUIRED,
    SWITCHED_OFF
}
