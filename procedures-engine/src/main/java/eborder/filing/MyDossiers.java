package eborder.filing;

import eborder.dossier.Declaration;
import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus;
import eborder.dossier.DossierStatus.Step;
import eborder.dossier.Dossiers;
import eborder.dossier.check.Assessment;
import eborder.dossier.check.Assessment.Assessed;
import eborder.dossier.fee.Fees;
import eborder.form.FormCatalogue;
import eborder.party.Actor;
import eborder.procedure.NeededForm;
import eborder.procedure.ProcedureCatalogue;
import eborder.procedure.ProcedureDefinition;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the filer sees of the company's dossiers. */
@UseCase
public class MyDossiers {
    private final Dossiers dossiers;
    private final DossierRows rows;
    private final Assessment assessment;
    private final ProcedureCatalogue procedures;
    private final FormCatalogue forms;
    private final Fees fees;
    private final Clock clock;

    @Inject
    MyDossiers(
            Dossiers dossiers,
            DossierRows rows,
            Assessment assessment,
            ProcedureCatalogue procedures,
            FormCatalogue forms,
            Fees fees,
            Clock clock) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.assessment = assessment;
        this.procedures = procedures;
        this.forms = forms;
        this.fees = fees;
        this.clock = clock;
    }

    /** The company's dossiers, newest first, at most 200, as far as the person's mandates reach. */
    public List<DossierRow> list(Actor actor) {
        return rows.ofCompany(actor.filingCompany()).stream()
                .filter(row -> actor.reaches(row.matter()))
                .toList();
    }

    /** Everything about one dossier that the filer sees. @throws eborder.shared.Problem NOT_FOUND */
    public DossierPicture picture(Actor actor, UUID id) {
        var now = clock.instant();
        var dossier = dossiers.ofFiler(id, actor);
        var declarations = dossiers.declarations(id);
        var assessed = assessment.assess(dossier, declarations, now);
        var decisions =
                dossiers.decisions(id).stream().map(decision -> decision.row()).toList();
        return DossierPicture.of(
                dossier,
                tasks(dossier, declarations, assessed),
                assessed,
                decisions,
                changedBy(dossier, now),
                followedBy(dossier, now),
                origin(dossier),
                fees.of(assessed.situation().procedure(), assessed.filed(), dossier.lawDay(now)),
                now);
    }

    /** Always one of the company's own. */
    private Origin origin(Dossier dossier) {
        return dossier.startedFrom() == null
                ? null
                : Origin.of(dossiers.ofCompany(dossier.startedFrom(), dossier.company()));
    }

    private List<String> changedBy(Dossier dossier, Instant now) {
        return dossier.status().allows(Step.ASK_AMENDMENT)
                ? procedures
                        .changing(
                                dossier.procedureCode(),
                                now.atZone(TheClock.VIETNAM).toLocalDate())
                        .stream()
                        .map(ProcedureDefinition::code)
                        .toList()
                : List.of();
    }

    private String followedBy(Dossier dossier, Instant now) {
        return dossier.changes() == null && DossierStatus.IN_FORCE.contains(dossier.status())
                ? procedures
                        .following(
                                dossier.procedureCode(),
                                now.atZone(TheClock.VIETNAM).toLocalDate())
                        .map(ProcedureDefinition::code)
                        .orElse(null)
                : null;
    }

    /** The answers to one form as they were left. */
    public DeclarationPicture declaration(Actor actor, UUID id, String formId) {
        var dossier = dossiers.ofFiler(id, actor);
        return DeclarationPicture.of(dossier, dossiers.declaration(id, formId), forms);
    }

    private List<FormTask> tasks(Dossier dossier, List<Declaration> declarations, Assessed assessed) {
        return assessed.situation().procedure().formsFor(dossier.movement()).stream()
                .map(needed -> task(dossier, needed, declarations, assessed))
                .toList();
    }

    /** A form that came with a new law has no declaration yet. */
    private FormTask task(Dossier dossier, NeededForm needed, List<Declaration> declarations, Assessed assessed) {
        return declarations.stream()
                .filter(declaration -> declaration.formId().equals(needed.id()))
                .findFirst()
                .map(declaration -> FormTask.of(
                        needed, forms.form(declaration.form()), declaration, assessed, dossier.isOpenForFiler()))
                .orElseGet(() -> FormTask.missing(needed, forms.form(needed.form())));
    }
}
