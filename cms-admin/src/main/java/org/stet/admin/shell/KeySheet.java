package org.stet.admin.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;

/** All keys of the console on one sheet, and the switch for the single ones (WCAG 2.1.4), which this browser remembers. */
class KeySheet extends Dialog {

    private static final List<Group> GROUPS = List.of(
            new Group("everywhere", List.of("search", "here", "new", "go", "sheet", "back")),
            new Group("lists", List.of("move", "open-row")),
            new Group("story", List.of("marks", "block", "primary", "preview", "comment-here")),
            new Group("review", List.of("changes", "threads", "comment", "take", "approve", "request")),
            new Group("drag", List.of("lift", "put-back")));

    private record Group(String name, List<String> keys) {}

    KeySheet() {
        setModality(ModalityMode.STRICT);
        addClassName("key-sheet");
        setHeaderTitle(Words.of("keys.title"));
        var groups = new Div();
        groups.addClassName("key-groups");
        GROUPS.forEach(group -> groups.add(section(group)));
        add(groups);
        var close = new Button(new Icon("close"), click -> close());
        close.setAriaLabel(Words.of("notice.close"));
        close.setAutofocus(true);
        getHeader().add(close);
        getFooter().add(single());
    }

    private static Section section(Group group) {
        var list = new DescriptionList();
        for (var key : group.keys()) {
            var term = new Term();
            for (var cap : Words.of("keys." + key + ".caps").split(" ", -1)) {
                term.add(cap(cap));
            }
            list.add(term, new Description(Words.of("keys." + key)));
        }
        return new Section(new H2(Words.of("keys.group." + group.name())), list);
    }

    private static HtmlContainer cap(String cap) {
        var key = new HtmlContainer("kbd");
        key.setText(cap);
        return key;
    }

    /** {@code keys.js} reads and keeps it; the server need not know. */
    private static Checkbox single() {
        var box = new Checkbox(Words.of("keys.single"));
        box.setId("single-keys");
        box.setValue(true);
        return box;
    }
}
