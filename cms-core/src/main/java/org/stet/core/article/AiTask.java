package org.stet.core.article;

/** What a machine may have done for a story, as readers are told it. */
public enum AiTask {
    RESEARCH("for research"),
    TRANSCRIPTION("to transcribe recordings"),
    TRANSLATION("to translate"),
    SUMMARY("to summarise"),
    DRAFT("to draft text"),
    EDITING("to edit text"),
    PICTURES("to make pictures");

    private final String words;

    AiTask(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
