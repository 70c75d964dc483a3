package eborder.screening;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eborder.dossier.Dossier;
import eborder.dossier.Filed;
import eborder.exchange.Notice;
import eborder.exchange.NoticeKind;
import eborder.portcall.PortCall;
import eborder.procedure.Movement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the Immigration Department is told of people who cross (single-window.md 5): one event per passage, one per confirmed list. */
public final class Crossing {
    private static final Map<String, String> ROLES = Map.of("crew-list", "CREW", "passenger-list", "PASSENGER");

    private Crossing() {}

    /**
     * Somebody was let through a gate.
     *
     * @param event id of the gate's event, by which the crossing is told once
     * @param place {@code port}, {@code postCode} and {@code lane}; {@code ship} null if the permit is bound to none
     * @param facts {@code direction}, {@code decision}, {@code role} and {@code permitNo}
     * @param at when it happened, whenever it was reported
     */
    public static Notice atGate(
            UUID event,
            ScreenedPerson person,
            Map<String, String> place,
            Map<String, String> ship,
            Map<String, String> facts,
            Instant at) {
        var payload = told("PASSAGE", place, at);
        facts.forEach(payload::put);
        payload.set("person", written(person));
        if (ship != null) {
            payload.set("ship", texts(ship));
        }
        return new Notice(event, NoticeKind.GATE_CROSSED, keyOf(person), payload.toString(), at);
    }

    /** The people of a ship that comes or leaves stand confirmed; empty if the dossier is about nobody's movement. */
    public static Optional<Notice> ofList(Dossier dossier, Filed filed, PortCall call, Instant now) {
        var people = filed.people().stream()
                .filter(person -> ROLES.containsKey(person.form()))
                .toList();
        if (people.isEmpty() || dossier.movement() == Movement.NONE) {
            return Optional.empty();
        }
        var payload = told("LIST", Map.of("port", call.port(), "postCode", dossier.unit()), now);
        payload.put("direction", dossier.movement() == Movement.ARRIVAL ? "IN" : "OUT");
        payload.put("dossier", dossier.number().text());
        payload.put("versionNo", dossier.versionNo());
        payload.set("ship", texts(Map.of("imo", call.imo().digits(), "name", call.shipName())));
        var persons = payload.putArray("persons");
        people.forEach(person -> persons.add(written(ScreenedPerson.of(person)).put("role", ROLES.get(person.form()))));
        var id = named("list:" + dossier.id() + ":" + dossier.versionNo());
        return Optional.of(new Notice(id, NoticeKind.PEOPLE_CONFIRMED, dossier.id(), payload.toString(), now));
    }

    private static ObjectNode told(String kind, Map<String, String> place, Instant at) {
        var payload = texts(place);
        payload.put("kind", kind);
        payload.put("time", at.toString());
        return payload;
    }

    private static ObjectNode written(ScreenedPerson person) {
        var written = JsonNodeFactory.instance.objectNode();
        written.put("personRef", keyOf(person).toString());
        written.put("fullName", person.fullName());
        written.put("dateOfBirth", person.dateOfBirth());
        written.put("sex", person.sex());
        written.put("nationality", person.nationality());
        written.set(
                "document",
                texts(Map.of(
                        "type",
                        person.documentType(),
                        "number",
                        person.documentNumber(),
                        "issuer",
                        person.nationality())));
        return written;
    }

    private static ObjectNode texts(Map<String, String> members) {
        var object = JsonNodeFactory.instance.objectNode();
        members.forEach(object::put);
        return object;
    }

    /** The crossings of one person leave in their order. */
    private static UUID keyOf(ScreenedPerson person) {
        return named("person:" + person.nationality() + ":" + person.documentNumber());
    }

    private static UUID named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
