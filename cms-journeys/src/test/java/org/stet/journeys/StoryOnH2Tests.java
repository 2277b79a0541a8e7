package org.stet.journeys;

class StoryOnH2Tests extends StoryJourney {

    StoryOnH2Tests() {
        super(Stage.onH2());
    }
}
