package eborder.review;

import com.fasterxml.jackson.databind.JsonNode;
import eborder.dossier.DecisionRow;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.RecordedDecision;
import eborder.dossier.check.Situations;
import eborder.form.CodeLists;
import eborder.paper.ConfirmationSheet;
import eborder.party.BorderUnits;
import eborder.party.Companies;
import eborder.portcall.CallFacts;
import eborder.portcall.PortCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Fills in form 06 or 07 from the confirmed version (domain.md 2.10). */
@ApplicationScoped
public class ConfirmationSheets {
    private final Dossiers dossiers;
    private final Situations situations;
    private final Companies companies;
    private final BorderUnits units;
    private final CodeLists codes;

    @Inject
    ConfirmationSheets(
            Dossiers dossiers, Situations situations, Companies companies, BorderUnits units, CodeLists codes) {
        this.dossiers = dossiers;
        this.situations = situations;
        this.companies = companies;
        this.units = units;
        this.codes = codes;
    }

    ConfirmationSheet of(Dossier dossier) {
        var situation = situations.of(dossier);
        var procedure = situation.procedure();
        var filed = dossiers.version(dossier.id(), dossier.versionNo()).filed();
        var general = filed.general();
        var unit = units.unit(dossier.unit());
        var originals = OriginalsText.of(procedure, dossier);
        var call = situation.call().map(PortCall::facts);
        return new ConfirmationSheet(
                dossier.number().text(),
                procedure.way(dossier.movement()).result(filed::says),
                unit.unit("vi"),
                call.map(ship -> named("ports", ship.port())).orElse(unit.gate()),
                procedure.name().vi(),
                procedure.name().en(),
                dossier.number().text(),
                dossier.versionNo(),
                dossier.receivedAt(),
                dossier.decidedAt(),
                dossier.subject() == null ? "" : dossier.subject(),
                call.map(CallFacts::imo).orElse(""),
                text(general, "callSign"),
                named("flags", text(general, "flagState")),
                text(general, "grossTonnage"),
                text(general, "masterName"),
                text(general, "agentName"),
                named("ports", text(general, "lastPort")),
                named("ports", text(general, "nextPort")),
                dossier.movement(),
                dossier.movesAt(),
                filed.people().size(),
                filed.crew().size(),
                general.path("passengerCount").asInt(0),
                filed.goingAshore().size(),
                originals.vi(),
                originals.en(),
                procedure.legalBasis(),
                officer(dossier),
                "Cán bộ thủ tục",
                List.of(companies.find(dossier.company()).orElseThrow().name()));
    }

    private String officer(Dossier dossier) {
        return dossiers.decisions(dossier.id()).stream()
                .map(RecordedDecision::row)
                .filter(DecisionRow::isConfirmation)
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

    private static String text(JsonNode general, String field) {
        return general.path(field).asText("");
    }
}
