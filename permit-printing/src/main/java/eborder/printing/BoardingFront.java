package eborder.printing;

import eborder.paper.PermitSheet;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The front of a boarding permit, forms 01 and 02, 6.5 × 8.5 cm: title 12 bold, number 9, items 8 (domain.md 3.1). Form 01 has
 * the photo. The document's number stands on both: the gate compares it (domain.md 3.4).
 */
final class BoardingFront {
    private static final float LEAST = 5.25f;
    /** Of photo and signatures, which stand side by side. */
    private static final float FOOT = 86;

    private static final float SEAL = Box.mm(12);

    private final Typefaces faces;
    private final Wording words;

    BoardingFront(Typefaces faces, Wording words) {
        this.faces = faces;
        this.words = words;
    }

    void draw(Paper paper, PermitSheet sheet) throws IOException {
        var form = CardForm.BOARDING;
        Leaf leaf = new PermitCard(faces, words, form).leaf(paper);
        Box inner = form.inner();
        var column = new Column(leaf, inner, Column.Align.CENTRE);
        head(column, paper.root(), sheet);
        items(paper.root(), column, sheet, inner.y() + FOOT + 2);
        var photo = Photo.of(sheet.photo(), paper.document());
        String said = words.vi("pass.photo", Map.of("name", sheet.holderName()));
        photo.draw(leaf, paper.root(), said, inner.x(), inner.y() + 0.5f);
        var stamp = new Box(inner.x() + photo.room(), inner.y(), inner.width() - photo.room(), FOOT);
        new PermitStamp(faces, words).draw(paper, leaf, sheet, stamp, SEAL);
    }

    private void head(Column column, Element root, PermitSheet sheet) {
        String unit = sheet.unitName().toUpperCase(Locale.forLanguageTag("vi"));
        var bold = new Style(faces.bold(), 8, 9.2f, Ink.GREEN);
        column.write(root.child("P"), bold.fitting(unit, column.width(), 1, 5), unit);
        String title = words.vi("pass.title." + sheet.code());
        var large = new Style(faces.bold(), CardForm.BOARDING.title(), 13.4f);
        column.write(root.child("H1"), large.fitting(title, column.width(), 1, 8), title);
        var small = new Style(faces.bold(), 7, 8.2f);
        column.write(root.child("P").english(), small, words.en("pass.title." + sheet.code()));
        String number = words.vi("pass.number") + " / " + words.en("pass.number") + ": "
                + CardForm.BOARDING.written(sheet.number());
        var nine = new Style(faces.regular(), 9, 10.4f);
        column.write(root.child("P"), nine.fitting(number, column.width(), 1, 6), number);
        String expiry =
                words.vi("pass.expiry") + " / " + words.en("pass.expiry") + ": " + Wording.end(sheet.validUntil());
        var eight = new Style(faces.bold(), CardForm.BOARDING.item(), 9.4f);
        column.write(root.child("P"), eight.fitting(expiry, column.width(), 1, 6), expiry)
                .gap(2);
    }

    private void items(Element root, Column column, PermitSheet sheet, float foot) {
        float room = column.y() - foot;
        float size = CardForm.BOARDING.item();
        while (height(sheet, size, column.width()) > room && size > LEAST) {
            size -= 0.25f;
        }
        if (height(sheet, size, column.width()) > room) {
            throw new Problem(ErrorCode.PRINTING_FAILED);
        }
        new ItemGrid(faces, rows(sheet), size).draw(column, root);
        column.write(root.child("P"), vi(size), allowed(sheet, true));
        column.write(root.child("P").english(), en(size), allowed(sheet, false));
    }

    private float height(PermitSheet sheet, float size, float width) {
        return new ItemGrid(faces, rows(sheet), size).height(width)
                + vi(size).lines(allowed(sheet, true), width).size() * vi(size).leading()
                + en(size).lines(allowed(sheet, false), width).size() * en(size).leading();
    }

    private Style vi(float size) {
        return new Style(faces.regular(), size * 0.85f, size);
    }

    private Style en(float size) {
        return new Style(faces.italic(), size * 0.75f, size * 0.9f, Ink.GREY);
    }

    /** The sentence that allows to go on board, where and from when. */
    private String allowed(PermitSheet sheet, boolean vietnamese) {
        String from = Wording.moment(sheet.validFrom());
        return vietnamese
                ? words.vi("card.allowed", Map.of("zone", sheet.zoneVi(), "from", from))
                : words.en("card.allowed", Map.of("zone", sheet.zoneEn(), "from", from));
    }

    private List<List<Item>> rows(PermitSheet sheet) {
        String born = String.valueOf(sheet.dateOfBirth().getYear());
        String nationality = sheet.nationalityVi() + " (" + sheet.nationality() + ")";
        String employer = sheet.details().getOrDefault("organisation", "");
        return ItemGrid.shown(List.of(
                List.of(words.strong("card.holder", sheet.holderName())),
                List.of(words.item("card.birth", born, 0.3f), words.item("card.nationality", nationality, 0.7f)),
                List.of(
                        words.item("card.document", sheet.documentNumber(), 0.4f),
                        words.item("card.employer", employer, 0.6f))));
    }
}
