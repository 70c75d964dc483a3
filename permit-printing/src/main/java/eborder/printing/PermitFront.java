package eborder.printing;

import eborder.paper.PermitSheet;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A permit's front, 8 × 12 cm, after the print specification of domain.md 3.1: frame 4½ pt, 2 mm from the edge;
 * unit 11 bold, title 14 bold, SHOREPASS 10 bold, items 10, notes 8 italic.
 */
final class PermitFront {
    private static final float LEAST_ITEM = 5.5f;
    private final Typefaces faces;
    private final Wording words;

    PermitFront(Typefaces faces, Wording words) {
        this.faces = faces;
        this.words = words;
    }

    void draw(Paper paper, PermitSheet sheet) throws IOException {
        Leaf leaf = new PermitCard(faces).leaf(paper);
        Box inner = PermitCard.INNER;
        Column head = new Column(leaf, inner, Column.Align.CENTRE);
        head(head, paper.root(), sheet);
        float foot = new PermitFoot(faces, words).draw(paper, leaf, sheet);
        items(paper, head, sheet, foot);
    }

    private void head(Column column, Element root, PermitSheet sheet) {
        var unit = new Style(faces.bold(), 11, 12.5f, Ink.GREEN);
        String unitName = sheet.unitName().toUpperCase(Locale.forLanguageTag("vi"));
        column.write(root.child("P"), unit.fitting(unitName, column.width(), 1, 7), unitName);
        column.gap(2.5f);
        Element title = root.child("H1");
        var large = new Style(faces.bold(), 14, 15.2f);
        String text = words.vi("pass.title." + sheet.code());
        column.write(title, large.fitting(text, column.width(), 2, 8), text);
        var english = new Style(faces.bold(), 10, 11.5f);
        String line = words.en("pass.title." + sheet.code()) + " · " + sheet.number();
        column.write(root.child("P").english(), english.fitting(line, column.width(), 1, 5), line);
        column.gap(3);
        column.leaf()
                .artifact(pen -> pen.stroke(Ink.LIGHT_GREEN, 0.8f)
                        .line(column.x(), column.y(), column.x() + column.width(), column.y()));
        column.gap(2.5f);
    }

    private void items(Paper paper, Column column, PermitSheet sheet, float foot) throws IOException {
        var photo = Photo.of(sheet.photo(), paper.document());
        float room = column.y() - foot;
        float size = 10;
        while (height(sheet, size, column.width(), photo) > room && size > LEAST_ITEM) {
            size -= 0.25f;
        }
        if (height(sheet, size, column.width(), photo) > room) {
            throw new Problem(ErrorCode.PRINTING_FAILED);
        }
        float top = column.y();
        photo.draw(column, paper.root(), words.vi("pass.photo", Map.of("name", sheet.holderName())));
        var beside = new Box(column.x(), 0, column.width() - photo.room(), top);
        var holder = new Column(column.leaf(), beside, Column.Align.LEFT);
        new ItemGrid(faces, shown(holder(sheet)), size).draw(holder, paper.root());
        column.gap(top - Math.min(holder.y(), top - photo.height()));
        new ItemGrid(faces, shown(occasion(sheet)), size).draw(column, paper.root());
    }

    private float height(PermitSheet sheet, float size, float width, Photo photo) {
        float holder = new ItemGrid(faces, shown(holder(sheet)), size).height(width - photo.room());
        float rest = new ItemGrid(faces, shown(occasion(sheet)), size).height(width);
        return Math.max(holder, photo.height()) + rest;
    }

    /** What is blank isn't printed; a row of nothing isn't a row. */
    private static List<List<Item>> shown(Stream<List<Item>> rows) {
        return rows.map(row -> row.stream().filter(Item::saysSomething).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private Stream<List<Item>> holder(PermitSheet sheet) {
        String nationality = sheet.nationalityVi() + " (" + sheet.nationality() + ")";
        String position = sheet.positionVi().equals(sheet.positionEn())
                ? sheet.positionVi()
                : sheet.positionVi() + " / " + sheet.positionEn();
        return Stream.of(
                List.of(words.strong("pass.holder", sheet.holderName())),
                List.of(
                        words.item("pass.birth", Wording.day(sheet.dateOfBirth()), 0.34f),
                        words.item("pass.sex", sheet.sex(), 0.22f),
                        words.item("pass.nationality", nationality, 0.44f)),
                List.of(
                        words.item("pass.rank", position, 0.66f),
                        words.item("pass.document", sheet.documentNumber(), 0.34f)));
    }

    private Stream<List<Item>> occasion(PermitSheet sheet) {
        String validity = Wording.moment(sheet.validFrom()) + " – " + Wording.end(sheet.validUntil());
        String daily = sheet.dailyFrom() + " – " + sheet.dailyUntil();
        return Stream.of(
                List.of(words.item("pass.employer", detail(sheet, "organisation"), 1)),
                List.of(
                        words.item("pass.ship", sheet.shipName(), 0.42f),
                        words.item("pass.imo", sheet.imoNumber(), 0.22f),
                        words.item("pass.flag", sheet.flagState(), 0.36f)),
                List.of(
                        words.item("pass.craft", detail(sheet, "craftName"), 0.6f),
                        words.item("pass.craft.number", detail(sheet, "craftRegNo"), 0.4f)),
                List.of(words.item("pass.purpose", detail(sheet, "purposeText"), 1)),
                List.of(
                        words.item("pass.zone", sheet.zoneVi() + " / " + sheet.zoneEn(), 0.62f),
                        words.item("pass.daily", daily, 0.38f)),
                List.of(words.item("pass.validity", validity, 1)));
    }

    private static String detail(PermitSheet sheet, String field) {
        return sheet.details().getOrDefault(field, "");
    }
}
