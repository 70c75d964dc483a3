package eborder.printing;

import eborder.paper.ConfirmationSheet;
import java.util.List;
import java.util.Map;

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
        return List.of(
                fact("procedure", sheet.procedureVi() + " / " + sheet.procedureEn()),
                fact("dossier", words.vi("confirmation.dossier.value", dossier)),
                fact("received", Wording.moment(sheet.receivedAt())),
                fact("confirmed", Wording.moment(sheet.confirmedAt())),
                fact("ship", sheet.shipName()),
                fact("imo", sheet.imoNumber()),
                fact("call", sheet.callSign()),
                fact("flag", sheet.flagState()),
                fact("tonnage", sheet.grossTonnage()),
                fact("master", sheet.masterName()),
                fact("agent", sheet.agentName()),
                fact("from", sheet.lastPort()),
                fact("next", sheet.nextPort()),
                fact(sheet.departure() ? "etd" : "eta", Wording.moment(sheet.movesAt())),
                fact("crew", Integer.toString(sheet.crewCount())),
                fact("passengers", Integer.toString(sheet.passengerCount())),
                fact("passes", Integer.toString(sheet.shorePassesRequested())));
    }

    private Item fact(String key, String text) {
        return words.item("confirmation." + key, text, 1);
    }
}
