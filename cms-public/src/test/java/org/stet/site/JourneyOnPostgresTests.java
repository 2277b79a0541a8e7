package org.stet.site;

class JourneyOnPostgresTests extends JourneyContract {

    @Override
    RunningSite site() {
        return RunningSite.onPostgres();
    }
}
