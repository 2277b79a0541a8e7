/** What each person is told of what others did: in their inbox, by mail, or once a day. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "settings",
            "body",
            "article",
            "comment",
            "presence",
            "draft",
            "signoff",
            "publication",
            "live"
        })
@NullMarked
package org.stet.core.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
