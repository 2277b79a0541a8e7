package org.stet.site.pagecache;

import java.util.regex.Pattern;
import org.stet.core.shared.Slug;

/** The addresses of one kind of page: a folder, such as {@code /tag/}, and a slug of at most {@link Slug#MAX_LENGTH} characters. */
public final class SluggedPath {

    private final Pattern form;
    private final int longest;

    public SluggedPath(String folder) {
        form = Pattern.compile(Pattern.quote(folder) + "[a-z0-9]++(?:-[a-z0-9]++)*+");
        longest = folder.length() + Slug.MAX_LENGTH;
    }

    public boolean matches(String path) {
        return path.length() <= longest && form.matcher(path).matches();
    }
}
