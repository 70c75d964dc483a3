package eborder.printing;

import eborder.paper.ShorePassSheet;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The shore pass's front, 8 × 12 cm, after the print specification of domain.md 3.1: frame 4½ pt, 2 mm from the edge;
 * unit 11 bold, title 14 bold, SHOREPASS 10 bold, items 10, notes 8 italic.
 */
final class ShorePassFront {
    private static final float LEAST_ITEM = 5.5f;
    private final Typefaces faces;
    private final Wording words;

    ShorePassFront(Typefaces faces, Wording words) {
        this.faces = faces;
        this.words = words;
    }

    void draw(Paper paper, ShorePassSheet sheet) throws IOException {
        Leaf leaf = new ShorePassCard(faces).leaf(paper);
        Box inner = ShorePassCard.INNER;
        Column head = new Column(leaf, inner, Column.Align.CENTRE);
        head(head, paper.root(), sheet);
        float foot = new ShorePassFoot(faces, words).draw(paper, leaf, sheet);
        items(head, paper.root(), sheet, foot);
    }

    private void head(Column column, Element root, ShorePassSheet sheet) {
        var unit = new Style(faces.bold(), 11, 12.5f, Ink.GREEN);
        String unitName = sheet.unitName().toUpperCase(Locale.forLanguageTag("vi"));
        column.write(root.child("P"), unit.fitting(unitName, column.width(), 1, 7), unitName);
        column.gap(2.5f);
        Element title = root.child("H1");
        var large = new Style(faces.bold(), 14, 15.2f);
        column.write(title, large, words.vi("pass.title.first")).write(title, large, words.vi("pass.title.second"));
        var english = new Style(faces.bold(), 10, 11.5f);
        String line = words.en("pass.title") + " · " + sheet.number();
        column.write(root.child("P").english(), english.fitting(line, column.width(), 1, 5), line);
        column.gap(3);
        column.leaf()
                .artifact(pen -> pen.stroke(Ink.LIGHT_GREEN, 0.8f)
                        .line(column.x(), column.y(), column.x() + column.width(), column.y()));
        column.gap(2.5f);
    }

    private void items(Column column, Element root, ShorePassSheet sheet, float foot) {
        List<List<Item>> rows = rows(sheet);
        float room = column.y() - foot;
        float size = 10;
        var grid = new ItemGrid(faces, rows, size);
        while (grid.height(column.width()) > room && size > LEAST_ITEM) {
            size -= 0.25f;
            grid = new ItemGrid(faces, rows, size);
        }
        if (grid.height(column.width()) > room) {
            throw new Problem(ErrorCode.PRINTING_FAILED);
        }
        grid.draw(column, root);
    }

    private List<List<Item>> rows(ShorePassSheet sheet) {
        String nationality = sheet.nationalityVi() + " (" + sheet.nationality() + ")";
        String validity = Wording.moment(sheet.validFrom()) + " – " + Wording.end(sheet.validUntil());
        String daily = sheet.dailyFrom() + " – " + sheet.dailyUntil();
        return List.of(
                List.of(words.strong("pass.holder", sheet.holderName())),
                List.of(
                        words.item("pass.birth", Wording.day(sheet.dateOfBirth()), 0.34f),
                        words.item("pass.sex", sheet.sex(), 0.22f),
                        words.item("pass.nationality", nationality, 0.44f)),
                List.of(
                        words.item("pass.rank", sheet.rankVi() + " / " + sheet.rankEn(), 0.66f),
                        words.item("pass.document", sheet.documentNumber(), 0.34f)),
                List.of(
                        words.item("pass.ship", sheet.shipName(), 0.42f),
                        words.item("pass.imo", sheet.imoNumber(), 0.22f),
                        words.item("pass.flag", sheet.flagState(), 0.36f)),
                List.of(
                        words.item("pass.zone", sheet.zoneVi() + " / " + sheet.zoneEn(), 0.62f),
                        words.item("pass.daily", daily, 0.38f)),
                List.of(words.item("pass.validity", validity, 1)));
    }
}
