package org.stet.admin.component;

import org.springframework.stereotype.Component;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;

/** Reads the newsroom's time once per screen. */
@Component
public class NewsroomClock {

    private final CurrentSettings settings;
    private final DatabaseClock database;

    NewsroomClock(CurrentSettings settings, DatabaseClock database) {
        this.settings = settings;
        this.database = database;
    }

    public NewsroomTime read() {
        return new NewsroomTime(settings.get().zone(), database.now());
    }
}
