package org.stet.admin.author;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.SearchField;
import org.stet.admin.component.Words;
import org.stet.core.author.AuthorEntry;
import org.stet.core.author.AuthorId;

/** The authors by name, the retired last, with a search over name and role. */
class AuthorList extends Section {

    private final SearchField search = new SearchField(Words.of("authors.search"), Words.of("authors.search.hint"));
    private final Div place = new Div();
    private List<AuthorEntry> authors = List.of();
    private @Nullable AuthorId current;

    AuthorList() {
        addClassName("au-list");
        getElement().setAttribute("aria-label", Words.of("authors.list"));
        search.addValueChangeListener(change -> show());
        search.setWidthFull();
        add(search, place);
    }

    void show(List<AuthorEntry> authors, @Nullable AuthorId current) {
        this.authors = authors;
        this.current = current;
        show();
    }

    private void show() {
        place.removeAll();
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        var found = authors.stream().filter(author -> matches(author, wanted)).toList();
        if (!found.isEmpty()) {
            var list = new UnorderedList();
            found.forEach(author -> list.add(item(author)));
            place.add(list);
        } else if (authors.isEmpty()) {
            place.add(new EmptyState(Words.of("authors.empty"), Words.of("authors.empty.reason")));
        } else {
            place.add(new EmptyState(Words.of("authors.not-found"), Words.of("authors.not-found.reason")));
        }
    }

    private static boolean matches(AuthorEntry author, String wanted) {
        return author.name().toLowerCase(Locale.ROOT).contains(wanted)
                || author.roleLine().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private ListItem item(AuthorEntry author) {
        var link = AuthorNavigation.link(author.name(), author.id());
        link.addClassNames("b", "stretched");
        var role = new Div(author.roleLine());
        role.addClassNames("xs", "dim");
        var words = new Div(link, role);
        words.addClassName("grow");
        var item = new ListItem(new Portrait(author), words, note(author));
        item.addClassName("item");
        if (author.id().equals(current)) {
            item.addClassName("cur");
            link.getElement().setAttribute("aria-current", "true");
        }
        item.setClassName("retired", author.retired());
        return item;
    }

    private static Span note(AuthorEntry author) {
        var note = new Span();
        note.addClassNames("xs", "dim");
        if (author.retired()) {
            note.setText(Words.of("authors.retired"));
        } else if (author.account() == null) {
            note.setText(Words.of("authors.no-account"));
        }
        return note;
    }
}
