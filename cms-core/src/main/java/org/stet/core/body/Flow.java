package org.stet.core.body;

import java.util.ArrayList;
import java.util.List;
import org.stet.core.body.Block.Paragraph;

/**
 * Collects what a stretch of HTML says, one block after the other. White space collapses the way a browser shows it; two
 * line breaks in a row begin a new paragraph; blank paragraphs vanish.
 */
final class Flow {

    private static final String WHITE_SPACE = " \t\n\r\f";

    private final List<Block> blocks = new ArrayList<>();
    private final WordList wordList = new WordList();
    private List<Inline> line = new ArrayList<>();
    private List<Mark> spaceMarks = List.of();
    private boolean space;
    private int breaks;

    void text(String text, List<Mark> marks) {
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (WHITE_SPACE.indexOf(c) >= 0) {
                space(marks);
            } else if (Characters.allowed(c)) {
                beforeCharacter(run, marks);
                run.appendCodePoint(c);
            }
        });
        end(run, marks);
    }

    void lineBreak() {
        if (!line.isEmpty()) {
            space = false;
            breaks++;
        }
    }

    /** Closes the paragraph that is open, if any. */
    void end() {
        List<Inline> ended = line;
        line = new ArrayList<>();
        space = false;
        breaks = 0;
        if (!isBlank(PlainText.of(ended))) {
            settle();
            blocks.add(new Paragraph(ended));
        }
    }

    void add(Block block) {
        end();
        settle();
        blocks.add(block);
    }

    void addAll(List<? extends Block> more) {
        more.forEach(this::add);
    }

    void wordItem(WordList.Level level, List<Inline> content) {
        end();
        wordList.add(level, content);
    }

    List<Block> finish() {
        end();
        settle();
        return blocks;
    }

    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF);
    }

    private void settle() {
        blocks.addAll(wordList.take());
    }

    private void space(List<Mark> marks) {
        if (!space && breaks == 0) {
            space = true;
            spaceMarks = marks;
        }
    }

    private void beforeCharacter(StringBuilder run, List<Mark> marks) {
        if (breaks > 1) {
            end();
        } else if (breaks == 1) {
            line.add(new Inline.HardBreak());
            breaks = 0;
        }
        if (space && !(line.isEmpty() && run.isEmpty())) {
            if (spaceMarks.equals(marks)) {
                run.append(' ');
            } else {
                line.add(new Inline.Text(" ", spaceMarks));
            }
        }
        space = false;
    }

    private void end(StringBuilder run, List<Mark> marks) {
        if (!run.isEmpty()) {
            line.add(new Inline.Text(run.toString(), marks));
        }
    }
}
