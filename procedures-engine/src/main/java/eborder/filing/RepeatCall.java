package eborder.filing;

import eborder.form.Answers;
import eborder.portcall.PortCall;
import eborder.procedure.NeededForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the last call of a ship says of the next one: the ship and its crew stay, the voyage is a new one (domain.md 6, row 4). */
final class RepeatCall {
    /** What is different on every voyage. */
    private static final List<String> OF_THE_VOYAGE = List.of(
            "voyageNumber",
            "lastPort",
            "nextPort",
            "portHarbour",
            "portRegion",
            "portWharf",
            "positionInPort",
            "voyageParticulars",
            "cargoDescription",
            "remarks",
            "hasStowaway");

    /** What a crew member did at the last port. */
    private static final List<String> OF_THE_STAY = List.of("shoreLeave", "embark", "disembark");

    private RepeatCall() {}

    /** @param last the answers to the same form in the last call */
    static Answers of(NeededForm needed, PortCall call, Answers last) {
        return switch (needed.id()) {
            case "general-declaration" -> general(call, last);
            case "crew-list" -> last.withRows("crew", stillOnBoard(last));
            default -> Answers.empty();
        };
    }

    private static Answers general(PortCall call, Answers last) {
        var texts = new LinkedHashMap<String, String>();
        OF_THE_VOYAGE.forEach(field -> texts.put(field, ""));
        texts.put("direction", "1");
        texts.put("shipName", call.shipName());
        texts.put("portCode", call.port());
        texts.put("dateTimeArrDep", Prefill.MOMENT.format(call.eta()));
        texts.put("passengerCount", "0");
        return last.with(texts);
    }

    private static List<Map<String, String>> stillOnBoard(Answers last) {
        return last.rows("crew").stream()
                .filter(person -> !"1".equals(person.get("disembark")))
                .map(RepeatCall::onBoard)
                .toList();
    }

    private static Map<String, String> onBoard(Map<String, String> person) {
        var again = new LinkedHashMap<>(person);
        OF_THE_STAY.forEach(field -> again.put(field, field.equals("shoreLeave") ? "0" : ""));
        return again;
    }
}
