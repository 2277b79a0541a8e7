package org.stet.journeys;

class StoryOnH2Tests extends StoryJourney {

    StoryOnH2Tests() {
        super(RunningNewsroom::onH2);
    }
}
