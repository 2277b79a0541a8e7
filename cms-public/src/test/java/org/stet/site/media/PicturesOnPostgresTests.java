package org.stet.site.media;

import org.stet.site.RunningSite;

class PicturesOnPostgresTests extends PicturesContract {

    @Override
    RunningSite site() {
        return RunningSite.onPostgres();
    }
}
