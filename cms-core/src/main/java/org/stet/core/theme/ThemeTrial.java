package org.stet.core.theme;

/** A token that shows the site in a theme that is not its own. It is told once and kept nowhere. */
public record ThemeTrial(String token) {

    /** Its path on the site. */
    public String path() {
        return "/preview/theme/" + token;
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "ThemeTrial[]";
    }
}
