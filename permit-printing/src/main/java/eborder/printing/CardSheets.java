package eborder.printing;

import eborder.paper.PermitPrintout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A4 sheets with as many signed cards as go on one, edge to edge in their own size, with cut marks around them; behind each
 * sheet the backs, mirrored, so that a printer that turns the paper over its long edge brings back to front.
 */
final class CardSheets {
    private static final Box PAGE = CardGrid.PAGE;
    private static final float SIDE = Box.mm(12);
    private static final float TOP = Box.mm(6);

    private final Typefaces faces;
    private final Wording words;
    private final Paper paper;
    private final PermitPrintout printout;

    CardSheets(Typefaces faces, Wording words, Paper paper, PermitPrintout printout) {
        this.faces = faces;
        this.words = words;
        this.paper = paper;
        this.printout = printout;
    }

    void draw() throws IOException {
        List<SignedCard> batch = new ArrayList<>();
        for (var original : printout.originals()) {
            var card = SignedCard.of(original, paper.document());
            if (!batch.isEmpty()
                    && (batch.size() == CardGrid.of(batch.get(0)).places() || !sameSize(batch.get(0), card))) {
                sheet(batch);
                batch.clear();
            }
            batch.add(card);
        }
        sheet(batch);
    }

    private static boolean sameSize(SignedCard one, SignedCard other) {
        return Math.abs(one.width() - other.width()) < 1 && Math.abs(one.height() - other.height()) < 1;
    }

    private void sheet(List<SignedCard> cards) {
        for (int side = 0; side < 2; side++) {
            Leaf leaf = paper.leaf(PAGE.width(), PAGE.height());
            var grid = CardGrid.of(cards.get(0));
            head(leaf, side, grid.block().top());
            foot(leaf, grid.block().y());
            leaf.artifact(grid::marks);
            for (int i = 0; i < cards.size(); i++) {
                card(leaf, cards.get(i), side, grid.place(i, side == 1));
            }
        }
    }

    private void head(Leaf leaf, int side, float foot) {
        var room = new Box(SIDE, foot, PAGE.width() - 2 * SIDE, PAGE.height() - TOP - foot);
        var column = new Column(leaf, room, Column.Align.CENTRE);
        var number = Map.of("number", printout.number());
        var bold = new Style(faces.bold(), 9, 11);
        var small = new Style(faces.italic(), 7.5f, 9);
        String key = side == 0 ? "printout.fronts" : "printout.backs";
        var root = paper.root();
        column.write(root.child(side == 0 && leaf == paper.leaves().get(0) ? "H1" : "P"), bold, words.vi(key, number));
        column.write(root.child("P").english(), small, words.en(key, number));
    }

    private void foot(Leaf leaf, float top) {
        var room = new Box(SIDE, 0, PAGE.width() - 2 * SIDE, top - Box.mm(6));
        var column = new Column(leaf, room, Column.Align.CENTRE);
        var small = new Style(faces.regular(), 7, 8.6f);
        var root = paper.root();
        column.write(root.child("P"), small, words.vi("printout.notes"));
        column.write(root.child("P").english(), new Style(faces.italic(), 7, 8.6f), words.en("printout.notes"));
        if (!printout.verifyAt().isBlank()) {
            column.write(
                    root.child("P"),
                    small,
                    words.vi("pass.verify") + " / " + words.en("pass.verify") + ": " + printout.verifyAt());
        }
    }

    private void card(Leaf leaf, SignedCard card, int side, Box place) {
        if (side >= card.faces().size()) {
            return;
        }
        String name = "Card" + leaf.owners().size();
        leaf.name(name, card.faces().get(side));
        Element figure = paper.root()
                .child("Figure")
                .figure(card.texts().get(side), place.x(), place.y(), place.right(), place.top());
        leaf.tag(figure, pen -> pen.form(name, 1, place.x(), place.y()));
    }
}
