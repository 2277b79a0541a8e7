package org.stet.core.dossier;

import org.jspecify.annotations.Nullable;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Text;

/** What an editor enters for a dossier. An empty slug means: from the title. A picture needs words for those who do not see it. */
public record DossierForm(
        String title,
        String slug,
        String standfirst,
        Reading reading,
        @Nullable PictureRef picture,
        String alt,
        String credit) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_STANDFIRST = 600;
    public static final int LONGEST_ALT = 500;
    public static final int LONGEST_CREDIT = 300;

    public DossierForm {
        title = Text.requiredLine("The title", title, LONGEST_TITLE);
        slug = slug.strip();
        standfirst = Text.line("The standfirst", standfirst, LONGEST_STANDFIRST);
        alt = picture == null ? "" : describing(alt);
        credit = picture == null ? "" : Text.line("The credit", credit, LONGEST_CREDIT);
    }

    /** One without a picture. */
    public DossierForm(String title, String slug, String standfirst, Reading reading) {
        this(title, slug, standfirst, reading, null, "", "");
    }

    /** The words for a picture, or a sentence that asks for them. */
    public static String describing(String alt) {
        var words = Text.line("The alt text", alt, LONGEST_ALT);
        if (words.isEmpty()) {
            throw new InvalidInput("Say what the picture shows: some readers hear it instead.");
        }
        return words;
    }
}
