package eborder.review;

import eborder.dossier.Decision;
import eborder.dossier.DecisionRow;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.RecordedDecision;
import eborder.dossier.RefusalReason;
import eborder.dossier.check.Situation;
import eborder.dossier.check.Situations;
import eborder.form.CodeLists;
import eborder.paper.RefusalSheet;
import eborder.party.Companies;
import eborder.portcall.PortCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Fills in forms 10 and 11 and their like from the commander's decision (domain.md 2.11). */
@ApplicationScoped
public class RefusalSheets {
    private final Dossiers dossiers;
    private final Situations situations;
    private final Companies companies;
    private final CodeLists codes;

    @Inject
    RefusalSheets(Dossiers dossiers, Situations situations, Companies companies, CodeLists codes) {
        this.dossiers = dossiers;
        this.situations = situations;
        this.companies = companies;
        this.codes = codes;
    }

    RefusalSheet of(Dossier dossier) {
        var situation = situations.of(dossier);
        var procedure = situation.procedure();
        var refused = decision(dossier);
        var filer = companies.find(dossier.company()).orElseThrow().name();
        return new RefusalSheet(
                dossier.number().text(),
                refused.versionNo(),
                situation.unit().unit("vi"),
                place(situation),
                procedure.name(),
                procedure.way(dossier.movement()).refusal(),
                dossier.subject() == null ? "" : dossier.subject(),
                situation.call().map(call -> call.imo().digits()).orElse(""),
                filer,
                dossier.receivedAt(),
                refused.at(),
                RefusalReason.valueOf(refused.reason()).messageKey(),
                refused.text(),
                dossier.isShipsOwnMovement(),
                procedure.legalBasis(),
                refused.by(),
                "Chỉ huy trưởng",
                List.of(filer));
    }

    private String place(Situation situation) {
        return situation
                .call()
                .map(PortCall::port)
                .map(port ->
                        codes.list("ports").find(port).map(found -> found.vi()).orElse(port))
                .orElse(situation.unit().gate());
    }

    private DecisionRow decision(Dossier dossier) {
        return dossiers.decisions(dossier.id()).stream()
                .map(RecordedDecision::row)
                .filter(row -> row.kind().equals(Decision.Refuse.class.getSimpleName()))
                .findFirst()
                .orElseThrow();
    }
}
