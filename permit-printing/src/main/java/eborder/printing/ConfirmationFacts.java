package eborder.printing;

import eborder.paper.ConfirmationSheet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The facts of form 06 or 07 as a table: caption in both languages, value. */
final class ConfirmationFacts {
    private static final float CAPTIONS = 0.44f;
    private final Wording words;
    private final Style vi;
    private final Style en;
    private final Style value;

    ConfirmationFacts(Typefaces faces, Wording words, float scale) {
        this.words = words;
        this.vi = new Style(faces.regular(), 9.5f, 13).scaled(scale);
        this.en = new Style(faces.italic(), 8.5f, 13, Ink.GREY).scaled(scale);
        this.value = new Style(faces.bold(), 9.5f, 13).scaled(scale);
    }

    /** @return where the table ends */
    float draw(Leaf leaf, Element root, ConfirmationSheet sheet, Box place) {
        Element table = root.child("Table");
        float y = place.top();
        rule(leaf, place, y);
        for (Item fact : facts(sheet)) {
            y = row(leaf, table.child("TR"), fact, new Box(place.x(), 0, place.width(), y));
            rule(leaf, place, y);
        }
        return y;
    }

    private float row(Leaf leaf, Element row, Item fact, Box place) {
        float split = place.x() + CAPTIONS * place.width();
        float baseline = place.top() - 1.5f - vi.leading() + vi.depth();
        var room = new Box(place.x(), 0, CAPTIONS * place.width() - 6, 0);
        leaf.tag(row.child("TH").headsRow(), pen -> new Caption(vi, en).draw(pen, fact, room, baseline));
        var column = new Column(leaf, new Box(split, 0, place.right() - split, place.top() - 1.5f), Column.Align.LEFT);
        column.write(row.child("TD"), value, fact.value());
        return column.y() - 1.5f;
    }

    private static void rule(Leaf leaf, Box place, float y) {
        leaf.artifact(pen -> pen.stroke(Ink.LIGHT_GREEN, 0.5f).line(place.x(), y, place.right(), y));
    }

    private List<Item> facts(ConfirmationSheet sheet) {
        Map<String, String> dossier =
                Map.of("number", sheet.dossierNumber(), "version", Integer.toString(sheet.dossierVersion()));
        boolean ship = !sheet.imoNumber().isEmpty();
        return Stream.of(
                        fact("procedure", sheet.procedureVi() + " / " + sheet.procedureEn()),
                        fact("dossier", words.vi("confirmation.dossier.value", dossier)),
                        fact("received", Wording.moment(sheet.receivedAt())),
                        fact("confirmed", Wording.moment(sheet.confirmedAt())),
                        fact(ship ? "ship" : "subject", sheet.subject()),
                        fact("imo", sheet.imoNumber()),
                        fact("call", sheet.callSign()),
                        fact("flag", sheet.flagState()),
                        fact("tonnage", sheet.grossTonnage()),
                        fact("master", sheet.masterName()),
                        fact("agent", sheet.agentName()),
                        fact("from", sheet.lastPort()),
                        fact("next", sheet.nextPort()),
                        moves(sheet),
                        fact("crew", ship ? Integer.toString(sheet.crewCount()) : ""),
                        fact("passengers", ship ? Integer.toString(sheet.passengerCount()) : ""),
                        fact("persons", ship || sheet.personCount() == 0 ? "" : Integer.toString(sheet.personCount())),
                        fact("passes", ship ? Integer.toString(sheet.shorePassesRequested()) : ""))
                .filter(Item::saysSomething)
                .toList();
    }

    private Item moves(ConfirmationSheet sheet) {
        var key = switch (sheet.movement()) {
            case ARRIVAL -> "eta";
            case DEPARTURE -> "etd";
            case CROSSING, NONE -> "crossing";
        };
        return fact(key, sheet.movesAt() == null ? "" : Wording.moment(sheet.movesAt()));
    }

    private Item fact(String key, String text) {
        return words.item("confirmation." + key, text, 1);
    }
}
