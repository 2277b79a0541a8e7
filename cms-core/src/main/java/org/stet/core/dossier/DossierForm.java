package org.stet.core.dossier;

import org.stet.core.shared.Text;

/** What an editor enters for a dossier. An empty slug means: from the title. */
public record DossierForm(String title, String slug, String standfirst, Reading reading) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_STANDFIRST = 600;

    public DossierForm {
        title = Text.requiredLine("The title", title, LONGEST_TITLE);
        slug = slug.strip();
        standfirst = Text.line("The standfirst", standfirst, LONGEST_STANDFIRST);
    }
}
