package org.stet.admin.publication;

import com.vaadin.flow.component.dnd.DragSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Words;
import org.stet.core.publication.Story;
import org.stet.core.publication.StoryDesk;

/** One story at a time is in hand, by mouse or by keys; the columns it may come to say by which verb. Every step is said. */
class BoardLift {

    private final List<BoardList> lists;
    private final StoryDesk desk;
    private final Consumer<String> say;
    private final Drop drop;
    private @Nullable Story held;
    private BoardColumn from = BoardColumn.DRAFT;
    private int aim;

    /** What becomes of a story that was dropped on a column. */
    interface Drop {
        void on(Story story, BoardColumn from, BoardColumn to);
    }

    BoardLift(List<BoardList> lists, StoryDesk desk, Consumer<String> say, Drop drop) {
        this.lists = lists;
        this.desk = desk;
        this.say = say;
        this.drop = drop;
    }

    void onDrag(BoardCard card, BoardColumn column) {
        var source = DragSource.configure(card);
        source.addDragStartListener(start -> take(card, column));
        source.addDragEndListener(end -> letGo());
    }

    void dropOn(BoardColumn to) {
        var story = held;
        letGo();
        if (story != null) {
            drop.on(story, from, to);
        }
    }

    LiftKeys.Hand of(BoardCard card, BoardColumn column) {
        return new LiftKeys.Hand() {
            @Override
            public void liftOrDrop() {
                if (held == null) {
                    lift(card, column);
                } else {
                    card.lifted(false);
                    dropOn(lists.get(aim).column());
                }
            }

            @Override
            public void aim(int across, int down) {
                aimAt(across + down);
            }

            @Override
            public void putBack() {
                if (held != null) {
                    card.lifted(false);
                    letGo();
                    say.accept(Words.of("board.put-back", BoardCard.headline(card.row())));
                }
            }
        };
    }

    private void take(BoardCard card, BoardColumn column) {
        from = column;
        held = desk.find(card.row().id()).orElse(null);
        var story = held;
        if (story != null) {
            lists.forEach(list -> list.offer(list.column().way(story, column)));
        }
    }

    private void lift(BoardCard card, BoardColumn column) {
        take(card, column);
        if (held != null) {
            aim = column.ordinal();
            card.lifted(true);
            show();
            say.accept(Words.of("board.lifted", BoardCard.headline(card.row())));
        }
    }

    /** The next column that way which would take the story, or where it was. */
    private void aimAt(int step) {
        var story = held;
        for (int to = aim + step; story != null && to >= 0 && to < lists.size(); to += step) {
            var column = lists.get(to).column();
            var way = column.way(story, from);
            if (way.isPresent() || column == from) {
                aim = to;
                show();
                say.accept(
                        way.isPresent()
                                ? Words.of(
                                        "board.over", Words.of("verb." + way.get()), Words.of("board.column." + column))
                                : Words.of("board.over.same", Words.of("board.column." + column)));
                return;
            }
        }
    }

    private void show() {
        for (int i = 0; i < lists.size(); i++) {
            lists.get(i).aim(held != null && i == aim);
        }
    }

    private void letGo() {
        held = null;
        lists.forEach(list -> list.offer(Optional.empty()));
        show();
    }
}
