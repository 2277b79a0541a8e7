package org.stet.admin.review;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.core.body.DiffRun;
import org.stet.core.body.FormatChange;

/** Words with what became of them, as {@code ins}, {@code del} and labelled pieces. Text only: nothing of it is parsed. */
final class DiffRuns {

    private DiffRuns() {}

    static void append(HasElement parent, List<DiffRun> runs) {
        for (var run : runs) {
            switch (run) {
                case DiffRun.Kept kept -> parent.getElement().appendChild(new Element("span").setText(kept.text()));
                case DiffRun.Added added -> parent.getElement().appendChild(new Element("ins").setText(added.text()));
                case DiffRun.Removed removed ->
                    parent.getElement().appendChild(new Element("del").setText(removed.text()));
                case DiffRun.Reformatted reformatted -> appendReformatted(parent, reformatted);
            }
        }
    }

    private static void appendReformatted(HasElement parent, DiffRun.Reformatted run) {
        var words = new Element("span").setText(run.text());
        words.getClassList().add("fmt");
        var label = new Element("span")
                .setText(run.changes().stream().map(FormatChange::label).collect(Collectors.joining(", ")));
        label.getClassList().add("fl");
        parent.getElement().appendChild(words, label);
    }
}
