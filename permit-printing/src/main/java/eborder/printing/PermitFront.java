package eborder.printing;

import eborder.paper.PermitSheet;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The front of forms 03 and 04, 8 × 12 cm, after the print specification of domain.md 3.1: unit 11 bold, title 13 or 14 bold,
 * SHOREPASS 10 bold, items 9 or 10, notes 8 italic; less where a text has no room.
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
        var form = CardForm.of(sheet.code());
        Leaf leaf = new PermitCard(faces, words, form).leaf(paper);
        Column head = new Column(leaf, form.inner(), Column.Align.CENTRE);
        head(head, paper.root(), sheet, form);
        float foot = new PermitFoot(faces, words).draw(paper, leaf, sheet, form.inner());
        items(paper, head, sheet, form, foot);
    }

    private void head(Column column, Element root, PermitSheet sheet, CardForm form) {
        var unit = new Style(faces.bold(), 11, 12.5f, Ink.GREEN);
        String unitName = sheet.unitName().toUpperCase(Locale.forLanguageTag("vi"));
        column.write(root.child("P"), unit.fitting(unitName, column.width(), 1, 7), unitName);
        column.gap(2.5f);
        Element title = root.child("H1");
        var large = new Style(faces.bold(), form.title(), form.title() * 1.09f);
        String text = words.vi("pass.title." + sheet.code());
        column.write(title, large.fitting(text, column.width(), 2, 8), text);
        var english = new Style(faces.bold(), 10, 11.5f);
        String line = words.en("pass.title." + sheet.code()) + " · " + form.written(sheet.number());
        column.write(root.child("P").english(), english.fitting(line, column.width(), 1, 5), line);
        column.gap(3);
        column.leaf()
                .artifact(pen -> pen.stroke(form.ink(), 0.8f)
                        .line(column.x(), column.y(), column.x() + column.width(), column.y()));
        column.gap(2.5f);
    }

    private void items(Paper paper, Column column, PermitSheet sheet, CardForm form, float foot) throws IOException {
        var photo = Photo.of(sheet.photo(), paper.document());
        float room = column.y() - foot;
        float size = form.item();
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
        new ItemGrid(faces, ItemGrid.shown(holder(sheet)), size).draw(holder, paper.root());
        column.gap(top - Math.min(holder.y(), top - photo.height()));
        new ItemGrid(faces, ItemGrid.shown(occasion(sheet)), size).draw(column, paper.root());
    }

    private float height(PermitSheet sheet, float size, float width, Photo photo) {
        float holder = new ItemGrid(faces, ItemGrid.shown(holder(sheet)), size).height(width - photo.room());
        float rest = new ItemGrid(faces, ItemGrid.shown(occasion(sheet)), size).height(width);
        return Math.max(holder, photo.height()) + rest;
    }

    private List<List<Item>> holder(PermitSheet sheet) {
        String nationality = sheet.nationalityVi() + " (" + sheet.nationality() + ")";
        String position = sheet.positionVi().equals(sheet.positionEn())
                ? sheet.positionVi()
                : sheet.positionVi() + " / " + sheet.positionEn();
        return List.of(
                List.of(words.strong("pass.holder", sheet.holderName())),
                List.of(
                        words.item("pass.birth", Wording.day(sheet.dateOfBirth()), 0.34f),
                        words.item("pass.sex", sheet.sex(), 0.22f),
                        words.item("pass.nationality", nationality, 0.44f)),
                List.of(
                        words.item("pass.rank", position, 0.66f),
                        words.item("pass.document", sheet.documentNumber(), 0.34f)));
    }

    private List<List<Item>> occasion(PermitSheet sheet) {
        String daily = sheet.dailyFrom() + " – " + sheet.dailyUntil();
        return List.of(
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
                List.of(
                        words.item("pass.from", Wording.moment(sheet.validFrom()), 0.5f),
                        words.item("pass.expiry", Wording.end(sheet.validUntil()), 0.5f)));
    }

    private static String detail(PermitSheet sheet, String field) {
        return sheet.details().getOrDefault(field, "");
    }
}
