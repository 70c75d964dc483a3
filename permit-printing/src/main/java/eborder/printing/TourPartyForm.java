package eborder.printing;

import eborder.paper.TourPartySheet;
import eborder.paper.TourPartySheet.Member;
import eborder.printing.Pairs.Pair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sheet of a tour party's leader, one page A4: the symbol beside the title, what holds for all, and who they are in two columns. */
final class TourPartyForm {
    /** Larger than on a card, so that a guard reads it from further away. */
    private static final float EDGE = Box.mm(45);

    private static final float UNDER = 14;
    private static final float GAP = 12;
    private static final float[] WIDTHS = {0.045f, 0.305f, 0.15f, 0.045f, 0.305f, 0.15f};

    private final Typefaces faces;
    private final Wording words;
    private final TourPartySheet sheet;
    private final Style value;

    TourPartyForm(Typefaces faces, Wording words, TourPartySheet sheet) {
        this.faces = faces;
        this.words = words;
        this.sheet = sheet;
        this.value = new Style(faces.regular(), 7.5f, 9.2f);
    }

    void draw(Paper paper) throws IOException {
        var pages = new Pages(paper, Format.PORTRAIT, leaf -> {});
        Box inner = pages.inner();
        float foot = inner.top() - EDGE - UNDER;
        float written = title(pages.leaf(), paper.root(), inner);
        symbol(paper, pages.leaf(), new Box(inner.right() - EDGE, foot + UNDER, EDGE, EDGE));
        pages.down(Math.min(foot, written) - GAP);
        new Pairs(pages, faces).draw(paper.root(), facts());
        pages.down(pages.y() - GAP);
        members(pages, paper.root());
        notes(pages, paper.root());
    }

    /** @return where it ends */
    private float title(Leaf leaf, Element root, Box inner) {
        var room = new Box(inner.x(), 0, inner.width() - EDGE - GAP, inner.top());
        var column = new Column(leaf, room, Column.Align.CENTRE);
        var bold = new Style(faces.bold(), 9, 12);
        column.write(root.child("P"), bold, words.vi("motto.country"));
        column.write(root.child("P"), bold, words.vi("motto.motto"));
        column.gap(8).write(root.child("P"), new Style(faces.regular(), 9, 12), sheet.unitName());
        column.gap(8).write(root.child("H1"), new Style(faces.bold(), 15, 20, Ink.GREEN), words.vi("party.title"));
        column.write(
                root.child("P").english(), new Style(faces.italic(), 10, 13.5f, Ink.GREY), words.en("party.title"));
        column.gap(4).write(root.child("P"), new Style(faces.bold(), 14, 18), sheet.tour());
        return column.y();
    }

    private void symbol(Paper paper, Leaf leaf, Box place) throws IOException {
        Symbol symbol = Symbol.of(sheet.sealDigits());
        leaf.name(Symbol.NAME, symbol.form(paper.document()));
        String said = words.vi("party.symbol", Map.of("number", sheet.number()));
        Element figure = paper.root().child("Figure").figure(said, place.x(), place.y(), place.right(), place.top());
        leaf.tag(figure, pen -> pen.form(Symbol.NAME, EDGE / symbol.edge(), place.x(), place.y()));
        var under = new Box(place.x(), place.y() - UNDER, EDGE, UNDER);
        new Column(leaf, under, Column.Align.CENTRE)
                .write(paper.root().child("P"), new Style(faces.bold(), 10.5f, UNDER), sheet.number());
    }

    private List<Pair> facts() {
        return List.of(
                fact("people", Integer.toString(sheet.members().size())),
                fact("kind", sheet.kind().vi() + " / " + sheet.kind().en()),
                fact("ship", sheet.shipName() + " · IMO " + sheet.imoNumber()),
                fact("place", sheet.place()),
                fact("from", Wording.moment(sheet.validFrom())),
                fact("until", Wording.end(sheet.validUntil())));
    }

    private Pair fact(String key, String text) {
        return new Pair(words.vi("party." + key), words.en("party." + key), text);
    }

    private void members(Pages pages, Element root) throws IOException {
        var widths = WIDTHS.clone();
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= pages.inner().width();
        }
        var grid = new Grid(pages, widths);
        Element table = root.child("Table");
        grid.head(table.child("THead").child("TR"), head(grid));
        Element body = table.child("TBody");
        int rows = (sheet.members().size() + 1) / 2;
        for (int row = 0; row < rows; row++) {
            var cells = new ArrayList<Cell>();
            cells(cells, grid, row);
            cells(cells, grid, row + rows);
            grid.row(body.child("TR"), cells);
        }
    }

    private List<Cell> head(Grid grid) {
        var caption = new Caption(new Style(faces.bold(), 7.5f, 9.2f), new Style(faces.italic(), 6.5f, 8, Ink.GREY));
        var cells = new ArrayList<Cell>();
        for (int half = 0; half < 2; half++) {
            for (String key : List.of("number", "name", "permit")) {
                cells.add(Cell.caption(
                        Cell.Head.COLUMN,
                        caption,
                        words.vi("party.column." + key),
                        words.en("party.column." + key),
                        grid.width(cells.size(), 1)));
            }
        }
        return cells;
    }

    private void cells(List<Cell> cells, Grid grid, int at) {
        boolean there = at < sheet.members().size();
        Member member = there ? sheet.members().get(at) : new Member("", "", "");
        cell(cells, grid, there ? Integer.toString(at + 1) : "");
        cell(cells, grid, there ? member.name() + " · " + member.nationality() : "");
        cell(cells, grid, member.permit());
    }

    /** In one line, smaller if need be, but still read by old eyes. */
    private void cell(List<Cell> cells, Grid grid, String text) {
        float width = grid.width(cells.size(), 1);
        cells.add(Cell.value(value.fitting(text, width, 1, 5.5f), text, width, 1));
    }

    private void notes(Pages pages, Element root) {
        Column column = pages.column(Column.Align.LEFT).gap(6);
        column.write(root.child("P"), new Style(faces.regular(), 7.5f, 9.5f), words.vi("party.notes"));
        column.write(root.child("P").english(), new Style(faces.italic(), 7, 9, Ink.GREY), words.en("party.notes"));
        pages.down(column.y());
    }
}
