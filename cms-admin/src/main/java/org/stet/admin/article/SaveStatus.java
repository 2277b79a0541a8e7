package org.stet.admin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.stet.admin.component.Words;

/**
 * The one place where autosave speaks. The editor in the same view moves it in the browser, where the truth is known even
 * while the server cannot be heard; from here come its sentences.
 */
@Tag("stet-save-status")
class SaveStatus extends Component {

    SaveStatus() {
        addClassName("saved");
        for (var standing : new String[] {"saving", "saved", "beside", "kept", "failed"}) {
            getElement().setAttribute("data-" + standing, Words.of("save." + standing));
        }
    }
}
