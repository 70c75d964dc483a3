package eborder.printing;

import eborder.paper.PermitSheet;
import java.io.IOException;

/** The foot of a front of 8 × 12 cm: notes, the symbol and, beside it, the signatures. */
final class PermitFoot {
    private static final float SEAL = Box.mm(16);

    private final Typefaces faces;
    private final Wording words;

    PermitFoot(Typefaces faces, Wording words) {
        this.faces = faces;
        this.words = words;
    }

    /** @return how far up the foot reaches */
    float draw(Paper paper, Leaf leaf, PermitSheet sheet, Box inner) throws IOException {
        var block = new SymbolBlock(faces, words);
        float foot = inner.y() + block.address(paper, leaf, sheet, inner);
        var symbol = new Box(inner.x(), foot + SymbolBlock.UNDER, SymbolBlock.EDGE, SymbolBlock.EDGE);
        float notes = notes(leaf, paper.root(), new Box(inner.x(), symbol.top() + 2, inner.width(), 0));
        block.draw(paper, leaf, sheet, symbol);
        float left = symbol.right() + 6;
        var stamp = new Box(left, foot + 1, inner.right() - left, SymbolBlock.EDGE + SymbolBlock.UNDER - 2);
        new PermitStamp(faces, words).draw(paper, leaf, sheet, stamp, SEAL);
        return notes;
    }

    private float notes(Leaf leaf, Element root, Box above) {
        var style = new Style(faces.italic(), 8, 9.4f);
        String vi = words.vi("pass.note");
        String en = words.en("pass.note");
        int lines = style.lines(vi, above.width()).size()
                + style.lines(en, above.width()).size();
        float height = lines * style.leading();
        var column = new Column(leaf, new Box(above.x(), above.y(), above.width(), height), Column.Align.CENTRE);
        column.write(root.child("P"), style, vi).write(root.child("P").english(), style, en);
        return above.y() + height;
    }
}
