package eborder.review;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.RecordedDecision;
import eborder.form.CodeLists;
import eborder.paper.ConfirmationSheet;
import eborder.party.BorderUnits;
import eborder.portcall.PortCalls;
import eborder.procedure.Movement;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Fills in form 06 or 07 from the confirmed version (domain.md 2.10). */
@ApplicationScoped
public class ConfirmationSheets {
    private final Dossiers dossiers;
    private final PortCalls calls;
    private final ProcedureCatalogue procedures;
    private final BorderUnits units;
    private final CodeLists codes;

    @Inject
    ConfirmationSheets(
            Dossiers dossiers, PortCalls calls, ProcedureCatalogue procedures, BorderUnits units, CodeLists codes) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.procedures = procedures;
        this.units = units;
        this.codes = codes;
    }

    ConfirmationSheet of(Dossier dossier) {
        var call = calls.ofUnit(dossier.portCall(), dossier.unit());
        var procedure = procedures.procedure(dossier.procedureCode());
        var filed = dossiers.version(dossier.id(), dossier.versionNo()).filed();
        var general = filed.general();
        var unit = units.unit(dossier.unit());
        var originals = procedure.originals(
                dossier.receivedAt().atZone(TheClock.VIETNAM).toLocalDate());
        boolean departure = procedure.movement() == Movement.DEPARTURE;
        return new ConfirmationSheet(
                dossier.number().text(),
                unit.unit("vi"),
                named("ports", call.port()),
                procedure.name().vi(),
                procedure.name().en(),
                dossier.number().text(),
                dossier.versionNo(),
                dossier.receivedAt(),
                dossier.decidedAt(),
                call.shipName(),
                call.imo().digits(),
                text(general, "callSign"),
                named("flags", text(general, "flagState")),
                text(general, "grossTonnage"),
                text(general, "masterName"),
                text(general, "agentName"),
                named("ports", text(general, "lastPort")),
                named("ports", text(general, "nextPort")),
                departure,
                call.momentOf(procedure.movement()),
                filed.crew().size(),
                general.path("passengerCount").asInt(0),
                filed.goingAshore().size(),
                originalsVi(originals.value()) + " (" + originals.law() + ").",
                originalsEn(originals.value()),
                legal(procedure),
                officer(dossier),
                "Cán bộ thủ tục",
                List.of(text(general, "agentName")));
    }

    private static String originalsVi(Duration within) {
        return within.isZero()
                ? "Xuất trình bản chính ngay trước khi tàu rời cảng"
                : "Xuất trình bản chính trong vòng " + within.toHours() + " giờ kể từ khi tàu neo đậu an toàn";
    }

    private static String originalsEn(Duration within) {
        return within.isZero()
                ? "Originals are to be presented right before the ship leaves."
                : "Originals are to be presented within " + within.toHours() + " hours of safe mooring.";
    }

    private String officer(Dossier dossier) {
        return dossiers.decisions(dossier.id()).stream()
                .map(RecordedDecision::row)
                .filter(decision -> decision.kind().equals("Confirm"))
                .map(decision -> decision.by())
                .findFirst()
                .orElseThrow();
    }

    /** The name with its code, for example {@code Hải Phòng (VNHPH)}. */
    private String named(String list, String code) {
        return codes.list(list)
                .find(code)
                .map(found -> found.name("vi") + " (" + code + ")")
                .orElse(code);
    }

    private static String legal(ProcedureDefinition procedure) {
        return procedure.legal().stream()
                .map(source -> source.document() + ", Điều " + source.articles())
                .collect(Collectors.joining("; "));
    }

    private static String text(JsonNode general, String field) {
        return general.path(field).asText("");
    }
}
