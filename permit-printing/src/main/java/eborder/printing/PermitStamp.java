package eborder.printing;

import eborder.paper.PermitSheet;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Where a permit is signed: place and day, the office, both signatures, the name. */
final class PermitStamp {
    private final Typefaces faces;
    private final Wording words;

    PermitStamp(Typefaces faces, Wording words) {
        this.faces = faces;
        this.words = words;
    }

    /** @param seal the seal's diameter in points: a card has no room for it as large as it is */
    void draw(Paper paper, Leaf leaf, PermitSheet sheet, Box box, float seal) throws IOException {
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
        new SignatureBlock(faces, words).draw(paper, column, stamp, by, seal, 10);
        var name = new Style(faces.bold(), 10, 10.5f);
        column.write(stamp.child("P"), name.fitting(sheet.signerName(), column.width(), 1, 5), sheet.signerName());
    }
}
