package org.stet.admin.live;

import org.stet.core.live.LiveRow;

/** What can be done to an entry. */
interface LiveVerbs {

    void approve(LiveRow row);

    void refuse(LiveRow row);

    void correct(LiveRow row);

    void delete(LiveRow row);

    void pin(LiveRow row);

    void key(LiveRow row);

    void makeStory(LiveRow row);
}
