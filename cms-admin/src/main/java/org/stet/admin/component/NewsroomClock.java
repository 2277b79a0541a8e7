package org.stet.admin.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import java.time.LocalDate;
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

    /** The newsroom's day, for fields deep inside a screen that only need to know whether a date is over. */
    public static LocalDate today() {
        var time = Instantiator.get(UI.getCurrent())
                .getOrCreate(NewsroomClock.class)
                .read();
        return time.day(time.now());
    }

    public NewsroomTime read() {
        return new NewsroomTime(settings.get().zone(), database.now());
    }
}
