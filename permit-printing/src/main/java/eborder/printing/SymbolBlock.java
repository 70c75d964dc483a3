package eborder.printing;

import eborder.paper.PermitSheet;
import java.io.IOException;
import java.util.Map;

/** The symbol with number and check part in clear under it, and where anybody can verify both. */
final class SymbolBlock {
    static final float EDGE = Box.mm(Symbol.EDGE_MM);
    private static final float NUMBER = 10.5f;
    private static final float CHECK = 8;
    private static final float ADDRESS = 7;
    /** Of number and check part. */
    static final float UNDER = NUMBER + CHECK;

    private final Typefaces faces;
    private final Wording words;

    SymbolBlock(Typefaces faces, Wording words) {
        this.faces = faces;
        this.words = words;
    }

    /** Draws it in the middle of the box's foot. @return where it begins */
    float centred(Paper paper, Leaf leaf, PermitSheet sheet, Box inner) throws IOException {
        float foot = inner.y() + address(paper, leaf, sheet, inner);
        var place = new Box(inner.x() + (inner.width() - EDGE) / 2, foot + UNDER, EDGE, EDGE);
        draw(paper, leaf, sheet, place);
        return place.top();
    }

    /** Draws the address along the box's foot. @return the height that it takes, 0 without an address */
    float address(Paper paper, Leaf leaf, PermitSheet sheet, Box inner) {
        if (sheet.verifyAt().isBlank()) {
            return 0;
        }
        String said = words.vi("pass.verify") + " / " + words.en("pass.verify") + ": " + sheet.verifyAt();
        var style = new Style(faces.regular(), 6, ADDRESS).fitting(said, inner.width(), 1, 4);
        var line = new Box(inner.x(), inner.y(), inner.width(), ADDRESS);
        new Column(leaf, line, Column.Align.CENTRE).write(paper.root().child("P"), style, said);
        return ADDRESS;
    }

    /** @param place of the symbol; number and check part stand below */
    void draw(Paper paper, Leaf leaf, PermitSheet sheet, Box place) throws IOException {
        Symbol symbol = Symbol.of(sheet.sealDigits());
        leaf.name(Symbol.NAME, symbol.form(paper.document()));
        String said = words.vi("pass.symbol", Map.of("number", sheet.number()));
        Element figure = paper.root().child("Figure").figure(said, place.x(), place.y(), place.right(), place.top());
        leaf.tag(figure, pen -> pen.form(Symbol.NAME, EDGE / symbol.edge(), place.x(), place.y()));
        var number = new Style(faces.bold(), 9.5f, NUMBER).fitting(sheet.number(), EDGE, 1, 5);
        var under = new Box(place.x(), place.y() - UNDER, EDGE, UNDER);
        String check = words.vi("pass.check", Map.of("check", sheet.checkPart()));
        var small = new Style(faces.regular(), 7, CHECK).fitting(check, EDGE, 1, 5);
        new Column(leaf, under, Column.Align.CENTRE)
                .write(paper.root().child("P"), number, sheet.number())
                .write(paper.root().child("P"), small, check);
    }
}
