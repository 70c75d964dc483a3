package eborder.printing;

import eborder.paper.ConfirmationSheet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The facts of form 06 or 07. */
final class ConfirmationFacts {
    private final Wording words;

    ConfirmationFacts(Wording words) {
        this.words = words;
    }

    List<Item> of(ConfirmationSheet sheet) {
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
