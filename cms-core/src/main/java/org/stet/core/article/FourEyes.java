package org.stet.core.article;

import org.stet.core.settings.SiteSettings;

/** Whether a text needs somebody other than its writers to let it stand. */
enum FourEyes {
    REQUIRED,
    SWITCHED_OFF;

    static FourEyes of(SiteSettings settings) {
        return settings.fourEyes() ? REQUIRED : SWITCHED_OFF;
    }
}
