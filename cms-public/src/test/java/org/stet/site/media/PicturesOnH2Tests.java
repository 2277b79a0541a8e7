package org.stet.site.media;

import org.stet.site.RunningSite;

class PicturesOnH2Tests extends PicturesContract {

    @Override
    RunningSite site() {
        return RunningSite.onH2();
    }
}
