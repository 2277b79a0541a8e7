package org.stet.core.article;

/** Something a complete story has and this one has not. */
public enum Gap {
    HEADLINE("a headline"),
    STANDFIRST("a standfirst"),
    BODY("a text"),
    CATEGORY("a category"),
    AUTHORS("at least one author"),
    HERO_ALT("a description (alt text) of the hero picture"),
    PICTURE_ALT("a description (alt text) of each picture in the text");

    private final String words;

    Gap(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
