package org.stet.journeys;

class StoryOnPostgresTests extends StoryJourney {

    StoryOnPostgresTests() {
        super(Stage.onPostgres());
    }
}
