package eborder.review;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Dossier;
import eborder.dossier.Filed;
import eborder.form.Answers;
import eborder.party.BorderUnits;
import eborder.permit.BoundShip;
import eborder.permit.Holder;
import eborder.permit.PermitRequest;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import eborder.procedure.Movement;
import eborder.procedure.PermitDefinition;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads from a filed version who asks for which permit: crew who want ashore in the list of a ship that comes (Decree 77/2017,
 * articles 23, 29), or everybody named in a request for permits (articles 24, 25).
 */
@ApplicationScoped
public class AskedPermits {
    private static final String SHORE_PASS = "SHORE_PASS";
    private static final String REQUEST = "permit-request";

    private final ProcedureCatalogue procedures;
    private final PortCalls calls;
    private final BorderUnits units;

    @Inject
    AskedPermits(ProcedureCatalogue procedures, PortCalls calls, BorderUnits units) {
        this.procedures = procedures;
        this.calls = calls;
        this.units = units;
    }

    List<PermitRequest> in(Dossier dossier, Filed filed) {
        var call = Optional.ofNullable(dossier.portCall()).map(calls::withId);
        return procedures.procedure(dossier.procedureCode()).permits().stream()
                .map(procedures::permit)
                .flatMap(permit -> permit.code().equals(dossier.procedureCode())
                        ? named(permit, dossier, filed, call)
                        : goingAshore(permit, dossier, filed, call))
                .toList();
    }

    private Stream<PermitRequest> goingAshore(
            PermitDefinition permit, Dossier dossier, Filed filed, Optional<PortCall> call) {
        if (!permit.code().equals(SHORE_PASS) || call.isEmpty() || dossier.movement() != Movement.ARRIVAL) {
            return Stream.empty();
        }
        var flag = filed.general().path("flagState").asText("");
        var ship = BoundShip.of(call.get(), flag);
        var until = day(filed.form("shore-leave-request"), "toDate")
                .orElse(call.get().eta().atZone(TheClock.VIETNAM).toLocalDate());
        var crew = filed.crew();
        return IntStream.range(0, crew.size())
                .filter(row -> Filed.asksForShoreLeave(crew.get(row)) && isForeign(crew.get(row)))
                .mapToObj(row -> request(
                        permit, dossier, row, crew.get(row), Optional.of(ship), Answers.empty(), null, endOf(until)));
    }

    private Stream<PermitRequest> named(
            PermitDefinition permit, Dossier dossier, Filed filed, Optional<PortCall> call) {
        var letter = filed.form(REQUEST);
        var ship = call.map(found -> BoundShip.of(found, ""));
        var from = day(letter, "fromDate")
                .map(day -> day.atStartOfDay(TheClock.VIETNAM).toInstant())
                .orElse(null);
        var until = endOf(day(letter, "toDate").orElseThrow());
        return filed.people().stream()
                .map(person -> request(
                        permit,
                        dossier,
                        person.row(),
                        person.answers(),
                        ship,
                        details(letter, person.answers()),
                        from,
                        until));
    }

    private PermitRequest request(
            PermitDefinition permit,
            Dossier dossier,
            int row,
            JsonNode person,
            Optional<BoundShip> ship,
            Answers details,
            Instant from,
            Instant until) {
        return new PermitRequest(
                permit.code(),
                dossier.id(),
                dossier.versionNo(),
                row,
                dossier.company(),
                dossier.unit(),
                ship.map(bound -> calls.withId(bound.portCall()).port())
                        .orElseGet(() -> units.unit(dossier.unit()).place()),
                ship.orElse(null),
                holder(person),
                details,
                from,
                until);
    }

    private static boolean isForeign(JsonNode person) {
        return !"VNM".equals(person.path("nationality").asText());
    }

    private static Holder holder(JsonNode person) {
        var document = person.path("docNumber").asText("");
        return new Holder(
                person.path("fullName").asText(),
                person.path("sex").asText(),
                LocalDate.parse(person.path("dateOfBirth").asText()),
                person.path("nationality").asText(),
                person.path("rank").asText(""),
                person.path("position").asText(""),
                document.isEmpty() ? person.path("seamanBookNo").asText() : document);
    }

    /** What the permit says beside its holder: the letter's answers, and whom the holder works for. */
    private static Answers details(JsonNode letter, JsonNode person) {
        var texts = new LinkedHashMap<String, String>();
        for (var field : List.of(
                "organisation",
                "purpose",
                "purposeText",
                "craftName",
                "craftRegNo",
                "craftType",
                "place",
                "otherShipImo")) {
            var text = letter.path(field).asText("");
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        }
        var employer = person.path("employer").asText("");
        if (!employer.isEmpty()) {
            texts.put("organisation", employer);
        }
        return Answers.empty().with(texts);
    }

    private static Optional<LocalDate> day(JsonNode form, String field) {
        return Optional.of(form.path(field).asText(""))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(23, 59).atZone(TheClock.VIETNAM).toInstant();
    }
}
