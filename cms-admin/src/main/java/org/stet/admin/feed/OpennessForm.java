package org.stet.admin.feed;

import org.stet.core.settings.Openness;

/** What an administrator enters about what the site tells. */
public record OpennessForm(boolean showChanges, String hub, String securityContact, String humans, String llms) {

    static OpennessForm of(Openness openness) {
        return new OpennessForm(
                openness.showChanges(),
                openness.hub(),
                openness.securityContact().replaceFirst("^mailto:", ""),
                openness.humans(),
                openness.llms());
    }

    /** As the core takes it, based on what stood there at {@code version}. */
    Openness basedOn(long version) {
        return new Openness(version, showChanges, hub, securityContact, humans, llms);
    }
}
