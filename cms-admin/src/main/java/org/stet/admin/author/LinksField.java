package org.stet.admin.author;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Result;
import java.util.ArrayList;
import java.util.List;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.author.AuthorLink;
import org.stet.core.shared.NewsroomException;

/** Where else an author can be found: rows of address and label. Rows that are wholly empty count for nothing. */
class LinksField extends CustomField<List<LinkRow.Typed>> {

    private static final int MOST = 10;

    private final Div place = new Div();
    private final Button more = new Button(Words.of("author.link.add"), new Icon("plus"));
    private final List<LinkRow> rows = new ArrayList<>();

    LinksField() {
        super(List.of());
        setLabel(Words.of("author.links"));
        addClassName("links-field");
        place.addClassName("col");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> addRow(LinkRow.Typed.EMPTY).focus());
        add(place, more);
    }

    private LinkRow addRow(LinkRow.Typed typed) {
        var row = new LinkRow(typed, this::updateValue, this::removeRow);
        rows.add(row);
        place.add(row);
        renumber();
        return row;
    }

    private void removeRow(LinkRow row) {
        rows.remove(row);
        place.remove(row);
        renumber();
        updateValue();
        setInvalid(false);
        more.focus();
    }

    private void renumber() {
        for (var n = 0; n < rows.size(); n++) {
            rows.get(n).number(n + 1);
        }
        more.setVisible(rows.size() < MOST);
    }

    /** The links as the core takes them, or the first row's refusal; every wrong row is marked. */
    Result<List<AuthorLink>> read() {
        var links = new ArrayList<AuthorLink>();
        var refusals = new ArrayList<String>();
        for (var row : rows) {
            try {
                row.read().ifPresent(links::add);
            } catch (NewsroomException refused) {
                refusals.add(refused.sentence());
            }
        }
        return refusals.isEmpty() ? Result.ok(List.copyOf(links)) : Result.error(refusals.getFirst());
    }

    static List<LinkRow.Typed> typed(List<AuthorLink> links) {
        return links.stream()
                .map(link -> new LinkRow.Typed(link.label(), link.address().value()))
                .toList();
    }

    @Override
    protected List<LinkRow.Typed> generateModelValue() {
        return rows.stream().map(LinkRow::typed).filter(row -> !row.isEmpty()).toList();
    }

    @Override
    protected void setPresentationValue(List<LinkRow.Typed> typed) {
        rows.clear();
        place.removeAll();
        typed.forEach(this::addRow);
        renumber();
    }

    @Override
    public void focus() {
        rows.stream().filter(LinkRow::isWrong).findFirst().ifPresentOrElse(LinkRow::focus, more::focus);
    }
}
