package org.stet.core.article;

/** What a machine may have done for a story. */
public enum AiTask {
    RESEARCH,
    TRANSCRIPTION,
    TRANSLATION,
    SUMMARY,
    DRAFT,
    EDITING,
    PICTURES
}
