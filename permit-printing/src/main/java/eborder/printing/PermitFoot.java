package eborder.printing;

import eborder.paper.PermitSheet;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** The foot of the front: notes, the symbol with number and check part in clear under it, and the stamp of the signature. */
final class PermitFoot {
    private static final float EDGE = Box.mm(Symbol.EDGE_MM);
    /** Beside a symbol of this size a card has no room for the seal as large as it is. */
    private static final float SEAL = Box.mm(16);

    private static final float NUMBER = 10.5f;
    private static final float CHECK = 8;
    private static final float UNDER = NUMBER + CHECK;
    private final Typefaces faces;
    private final Wording words;

    PermitFoot(Typefaces faces, Wording words) {
        this.faces = faces;
        this.words = words;
    }

    /** @return how far up the foot reaches */
    float draw(Paper paper, Leaf leaf, PermitSheet sheet) throws IOException {
        Box inner = PermitCard.INNER;
        var symbol = new Box(inner.x(), inner.y() + UNDER, EDGE, EDGE);
        float notes = notes(leaf, paper.root(), new Box(inner.x(), symbol.top() + 2, inner.width(), 0));
        symbol(paper, leaf, sheet, symbol);
        float left = symbol.right() + 6;
        stamp(paper, leaf, sheet, new Box(left, inner.y() + 1, inner.right() - left, EDGE + UNDER - 2));
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

    private void symbol(Paper paper, Leaf leaf, PermitSheet sheet, Box place) throws IOException {
        Symbol symbol = Symbol.of(sheet.sealDigits());
        leaf.name(Symbol.NAME, symbol.form(paper.document()));
        Element figure = paper.root()
                .child("Figure")
                .figure(
                        words.vi("pass.symbol", Map.of("number", sheet.number())),
                        place.x(),
                        place.y(),
                        place.right(),
                        place.top());
        leaf.tag(figure, pen -> pen.form(Symbol.NAME, EDGE / symbol.edge(), place.x(), place.y()));
        var number = new Style(faces.bold(), 9.5f, NUMBER).fitting(sheet.number(), EDGE, 1, 5);
        var under = new Box(place.x(), place.y() - UNDER, EDGE, UNDER);
        String check = words.vi("pass.check", Map.of("check", sheet.checkPart()));
        var small = new Style(faces.regular(), 7, CHECK).fitting(check, EDGE, 1, 5);
        new Column(leaf, under, Column.Align.CENTRE)
                .write(paper.root().child("P"), number, sheet.number())
                .write(paper.root().child("P"), small, check);
    }

    private void stamp(Paper paper, Leaf leaf, PermitSheet sheet, Box box) throws IOException {
        leaf.artifact(pen ->
                pen.fill(Ink.WHITE).rectangle(box, "f").stroke(Ink.GREEN, 0.7f).rectangle(box, "S"));
        Element stamp = paper.root().child("Sect");
        var column = new Column(leaf, box.inset(4), Column.Align.CENTRE);
        String day = Wording.day(Wording.legalDay(sheet.issuedAt()));
        column.write(
                stamp.child("P"),
                new Style(faces.italic(), 7, 8.4f),
                words.vi("pass.issued", Map.of("place", sheet.place(), "day", day)));
        var title = new Style(faces.bold(), 8, 9.6f);
        String office = sheet.signerTitleVi().toUpperCase(Locale.forLanguageTag("vi"));
        column.gap(2).write(stamp.child("P"), title.fitting(office, column.width(), 3, 5), office);
        var by = new SignatureBlock.By(sheet.signerName(), sheet.unitName(), sheet.issuedAt());
        column.gap(2);
        new SignatureBlock(faces, words).draw(paper, column, stamp, by, SEAL, 10);
        var name = new Style(faces.bold(), 9, 10.5f);
        column.write(stamp.child("P"), name.fitting(sheet.signerName(), column.width(), 1, 5), sheet.signerName());
    }
}
