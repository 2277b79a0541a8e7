package org.stet.admin.frontpage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.stet.admin.component.Words;
import org.stet.core.category.CategoryEntry;

/** Adds a rail for a category that has none, or takes every section again. */
class RailChoice extends Div {

    RailChoice(Miniature.Picture picture, PartHead.Verbs verbs) {
        addClassName("rail-choice");
        var choice = new ComboBox<CategoryEntry>();
        choice.setAriaLabel(Words.of("front.rail.add"));
        choice.setPlaceholder(Words.of("front.rail.add"));
        choice.setItemLabelGenerator(CategoryEntry::name);
        choice.setItems(picture.categories().values().stream()
                .filter(each -> !picture.rails().contains(each.id()))
                .toList());
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                verbs.addRail(change.getValue().id());
            }
        });
        add(choice);
        if (picture.plan().layout().rails() != null) {
            var every = new Button(Words.of("front.rail.every"), click -> verbs.everySection());
            every.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(every);
        }
    }
}
