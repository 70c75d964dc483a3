package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.Dossier;
import eborder.dossier.Dossiers;
import eborder.dossier.check.Assessment;
import eborder.dossier.check.Assessment.Assessed;
import eborder.party.Actor;
import eborder.portcall.PortCalls;
import eborder.procedure.NeededForm;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What the filer sees of the company's dossiers. */
@UseCase
public class MyDossiers {
    private final Dossiers dossiers;
    private final PortCalls calls;
    private final DossierRows rows;
    private final Assessment assessment;
    private final ProcedureCatalogue procedures;
    private final Clock clock;

    @Inject
    MyDossiers(
            Dossiers dossiers,
            PortCalls calls,
            DossierRows rows,
            Assessment assessment,
            ProcedureCatalogue procedures,
            Clock clock) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.rows = rows;
        this.assessment = assessment;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The company's dossiers, newest first, at most 200. */
    public List<DossierRow> list(Actor actor) {
        return rows.ofCompany(actor.filingCompany());
    }

    /** Everything about one dossier that the filer sees. @throws eborder.shared.Problem NOT_FOUND */
    public DossierPicture picture(Actor actor, UUID id) {
        var now = clock.instant();
        var dossier = dossiers.ofCompany(id, actor.filingCompany());
        var call = calls.ofCompany(dossier.portCall(), dossier.company());
        var declarations = dossiers.declarations(id);
        var assessed = assessment.assess(dossier, call, declarations, dossiers.earlierInCall(dossier), now);
        var decisions =
                dossiers.decisions(id).stream().map(decision -> decision.row()).toList();
        return DossierPicture.of(
                dossier,
                call,
                procedures.procedure(dossier.procedureCode()),
                tasks(dossier, declarations, assessed),
                assessed,
                decisions,
                now);
    }

    /** The answers to one form as they were left. */
    public DeclarationPicture declaration(Actor actor, UUID id, String formId) {
        var dossier = dossiers.ofCompany(id, actor.filingCompany());
        return DeclarationPicture.of(dossier, dossiers.declaration(id, formId));
    }

    private List<FormTask> tasks(Dossier dossier, List<Declaration> declarations, Assessed assessed) {
        boolean shoreLeave = !assessed.filed().goingAshore().isEmpty();
        return procedures.procedure(dossier.procedureCode()).forms().stream()
                .map(needed ->
                        FormTask.of(needed, of(declarations, needed), assessed, shoreLeave, dossier.isOpenForFiler()))
                .toList();
    }

    private static Declaration of(List<Declaration> declarations, NeededForm needed) {
        return declarations.stream()
                .filter(declaration -> declaration.form().equals(needed.form()))
                .findFirst()
                .orElseThrow();
    }
}
