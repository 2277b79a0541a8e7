package org.stet.site;

class JourneyOnH2Tests extends JourneyContract {

    @Override
    RunningSite site() {
        return RunningSite.onH2();
    }
}
