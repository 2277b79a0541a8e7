package org.stet.core.body;

import java.util.ArrayList;
import java.util.List;

/** A line as plain characters, with the marks that stand on each of them. */
record MarkedText(String text, List<Piece> pieces) {

    /** A stretch of equal marks that ends before the character at {@code end}. */
    record Piece(int end, List<Mark> marks) {}

    static MarkedText plain(String text) {
        return new MarkedText(text, List.of(new Piece(text.length(), List.of())));
    }

    static MarkedText of(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (Inline inline : content) {
            text.append(inline.plain());
            pieces.add(new Piece(text.length(), inline instanceof Inline.Text marked ? marked.marks() : List.of()));
        }
        return new MarkedText(text.toString(), pieces);
    }

    /** Several lines as one, with a separator between them. */
    static MarkedText joined(List<MarkedText> lines, String separator) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (MarkedText line : lines) {
            if (!pieces.isEmpty()) {
                text.append(separator);
                pieces.add(new Piece(text.length(), List.of()));
            }
            int offset = text.length();
            text.append(line.text());
            line.pieces().forEach(piece -> pieces.add(new Piece(offset + piece.end(), piece.marks())));
        }
        return new MarkedText(text.toString(), pieces);
    }
}
