package org.stet.admin.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.stet.admin.component.Keys;
import org.stet.admin.component.Words;
import org.stet.core.article.Content;
import org.stet.core.article.WorkingCopies;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;

/** Two texts of one story side by side, with what differs marked in both. The person chooses; neither is lost, and nothing is merged. */
@org.springframework.stereotype.Component
public class TwoTexts {

    private final WorkingCopies copies;
    private final CategoryDirectory categories;

    TwoTexts(WorkingCopies copies, CategoryDirectory categories) {
        this.copies = copies;
        this.categories = categories;
    }

    /** Opens the choice; {@code after} says what becomes of the one that is not chosen. */
    public void open(TextSide one, TextSide other, String after) {
        var dialog = new Dialog(Words.of("two-texts.heading"));
        dialog.setModality(ModalityMode.STRICT);
        dialog.addClassName("two-texts");
        dialog.setWidth("65rem");
        dialog.setMaxWidth("100%");
        var intro = new Paragraph(Words.of("two-texts.intro"));
        intro.addClassNames("s", "dim", "two-texts-intro");
        var left = named(one.content());
        var right = named(other.content());
        var sides = new Div(
                side(dialog, one, new SideSheet(left, right), "1", true),
                side(dialog, other, new SideSheet(right, left), "2", false));
        sides.addClassNames("two", "cfs");
        dialog.add(intro, sides);
        var words = new Span(after);
        words.addClassNames("s", "dim", "grow");
        dialog.getFooter().add(words, new Button(Words.of("two-texts.later"), click -> dialog.close()));
        dialog.open();
    }

    private SideSheet.Named named(Content content) {
        var category = content.category();
        return new SideSheet.Named(
                content,
                category == null
                        ? ""
                        : categories.find(category).map(CategoryEntry::name).orElse(""),
                String.join(", ", copies.tagNames(content.tags())));
    }

    private static Component side(Dialog dialog, TextSide side, SideSheet sheet, String key, boolean primary) {
        var detail = new Paragraph(side.detail());
        detail.addClassNames("xs", "dim");
        var title = new Div(new H3(side.title()), detail);
        title.addClassName("grow");
        var where = new Span(side.where());
        where.addClassNames("xs", "dim", "where");
        var header = new Header(title, where);
        header.addClassName("row");
        var section = new Section(header, sheet);
        section.addClassName("cf");
        section.getElement().setAttribute("aria-label", side.title());
        var choose = side.choose();
        if (choose != null) {
            var button = new Button(Words.of("two-texts.choose"), click -> {
                dialog.close();
                choose.run();
            });
            button.setAriaLabel(Words.of("two-texts.choose.label", side.title()));
            if (primary) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            section.add(Keys.on(button, key));
        }
        return section;
    }
}
