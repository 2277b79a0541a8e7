package org.stet.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.SearchHit;
import org.stet.admin.component.SearchSource;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;

/** Search or jump: one field over everything this person may open or do. */
class SearchDialog extends Dialog {

    /** What a screen of the list holds of each kind. */
    private static final int OF_EACH = 6;

    private final List<SearchSource> sources;
    private final Actor actor;
    private @Nullable String asked;
    private List<SearchHit> hits = List.of();

    SearchDialog(List<SearchSource> sources, Actor actor) {
        setModality(ModalityMode.STRICT);
        this.sources = sources;
        this.actor = actor;
        addClassName("search-dialog");
        setTop("12vh");
        getElement().setAttribute("aria-label", Words.of("search.label"));
        add(field());
    }

    private ComboBox<SearchHit> field() {
        var field = new ComboBox<SearchHit>();
        field.setItems(this::fetch, query -> found(query.getFilter().orElse("")).size());
        field.setItemLabelGenerator(SearchHit::title);
        field.setRenderer(new ComponentRenderer<>(SearchDialog::line));
        field.setPlaceholder(Words.of("search.placeholder"));
        field.setAriaLabel(Words.of("search.label"));
        field.setPrefixComponent(new Icon("search"));
        field.setAutofocus(true);
        field.setWidthFull();
        field.addClassName("search-field");
        field.addValueChangeListener(chosen -> {
            close();
            chosen.getValue().open();
        });
        addOpenedChangeListener(opened -> field.setOpened(opened.isOpened()));
        return field;
    }

    private Stream<SearchHit> fetch(Query<SearchHit, String> query) {
        return found(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    /** The field asks for the number and then for the hits themselves: one look serves both. */
    private List<SearchHit> found(String words) {
        if (!words.equals(asked)) {
            hits = sources.stream()
                    .flatMap(source -> source.find(words.strip(), actor, OF_EACH).stream())
                    .toList();
            asked = words;
        }
        return hits;
    }

    private static Component line(SearchHit hit) {
        var title = new Span(hit.title());
        title.addClassNames("clip", "grow");
        var detail = new Span(hit.detail());
        detail.addClassNames("dim", "xs", "nw");
        var line = new Div(new Icon(hit.icon()), title, detail);
        line.addClassName("hit");
        return line;
    }
}
