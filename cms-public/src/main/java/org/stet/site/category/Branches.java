package org.stet.site.category;

import java.util.LinkedHashSet;
import java.util.Set;
import org.stet.core.category.CategoryId;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Section;

/** A section with every section below it: what its page lists. */
public final class Branches {

    private Branches() {}

    public static Set<CategoryId> of(Section section, Frame frame) {
        var branch = new LinkedHashSet<CategoryId>();
        branch.add(section.entry().id());
        int before;
        do {
            before = branch.size();
            frame.byId().forEach((id, each) -> {
                if (branch.contains(each.entry().parent())) {
                    branch.add(id);
                }
            });
        } while (branch.size() > before);
        return branch;
    }
}
