package org.stet.admin.publication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Places;
import org.stet.admin.component.StatePill;
import org.stet.admin.component.Words;
import org.stet.core.article.Verb;

/** One column of the board. While a story is in hand it says by which verb the story would come here, or stays plain. */
class BoardList extends Section {

    private final BoardColumn column;
    private final Span way = new Span();

    BoardList(BoardColumn column, List<BoardCard> cards, int count, Consumer<BoardCard> drop) {
        this.column = column;
        addClassName("bcol");
        var number = new Span(String.valueOf(count));
        number.addClassName("count");
        way.addClassNames("xs", "way");
        var heading = new H2(name(column));
        heading.addClassName("row");
        var head = new Div(heading, number, way);
        head.addClassNames("row", "bhead");
        var list = new UnorderedList();
        list.addClassName("col");
        cards.forEach(list::add);
        add(head, list);
        if (cards.isEmpty()) {
            var none = new Paragraph(Words.of("board.empty." + column));
            none.addClassNames("dim", "s");
            add(none);
        }
        if (cards.size() < count && column != BoardColumn.SCHEDULED) {
            var all = Places.link("stories?state=" + column.state(), Words.of("board.more", count - cards.size()));
            all.addClassNames("link", "s");
            add(all);
        }
        DropTarget.create(this)
                .addDropListener(event -> event.getDragSourceComponent()
                        .filter(BoardCard.class::isInstance)
                        .map(BoardCard.class::cast)
                        .ifPresent(drop));
    }

    private static Component name(BoardColumn column) {
        if (column == BoardColumn.SCHEDULED) {
            var words = new Span(new Span(Words.of("board.scheduled")));
            words.addClassNames("fact", "soon");
            return words;
        }
        return new StatePill(column.state());
    }

    BoardColumn column() {
        return column;
    }

    void offer(Optional<Verb> verb) {
        setClassName("can", verb.isPresent());
        way.removeAll();
        verb.ifPresent(each -> way.add(new Icon("down"), new Span(Words.of("verb." + each))));
    }

    void aim(boolean aimed) {
        setClassName("aim", aimed);
    }
}
