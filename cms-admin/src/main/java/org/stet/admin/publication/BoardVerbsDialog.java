package org.stet.admin.publication;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.stet.admin.component.Words;
import org.stet.core.publication.Story;

/** The moves a story may make now, as buttons: for fingers, and for whoever does not drag. */
class BoardVerbsDialog extends Dialog {

    BoardVerbsDialog(Story story, BoardColumn from, Consumer<BoardColumn> move) {
        super(BoardCard.headline(story.row()));
        setModality(ModalityMode.STRICT);
        addClassNames("ask", "board-verbs");
        setWidth("24rem");
        for (var column : BoardColumn.values()) {
            column.way(story, from)
                    .ifPresent(verb -> add(new Button(Words.of("verb." + verb), click -> {
                        close();
                        move.accept(column);
                    })));
        }
        if (getChildren().findAny().isEmpty()) {
            add(new Paragraph(Words.of("board.verbs.none")));
        }
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()));
    }
}
