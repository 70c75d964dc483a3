package eborder.review;

import com.fasterxml.jackson.databind.JsonNode;
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
import eborder.shared.TheClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
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
        var originals = procedure.originals(
                dossier.movement(),
                dossier.receivedAt().atZone(TheClock.VIETNAM).toLocalDate());
        var call = situation.call().map(PortCall::facts);
        return new ConfirmationSheet(
                dossier.number().text(),
                procedure.way(dossier.movement()).result(),
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
                originals
                        .map(rule -> originalsVi(rule.value()) + " (" + rule.law() + ").")
                        .orElse(""),
                originals.map(rule -> originalsEn(rule.value())).orElse(""),
                procedure.legalBasis(),
                officer(dossier),
                "Cán bộ thủ tục",
                List.of(companies.find(dossier.company()).orElseThrow().name()));
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
                .filter(decision -> decision.kind().startsWith("Confirm"))
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
