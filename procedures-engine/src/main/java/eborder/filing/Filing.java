package eborder.filing;

import eborder.dossier.Dossier;
import eborder.dossier.DossierVersion;
import eborder.dossier.Dossiers;
import eborder.dossier.check.Assessment;
import eborder.dossier.check.Assessment.Assessed;
import eborder.party.Actor;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The filing itself: everything is checked, the version is frozen, the officer's clock starts. */
@UseCase
public class Filing {
    private final Dossiers dossiers;
    private final PortCalls calls;
    private final Assessment assessment;
    private final ProcedureCatalogue procedures;
    private final FilingRecords records;
    private final Clock clock;

    @Inject
    Filing(
            Dossiers dossiers,
            PortCalls calls,
            Assessment assessment,
            ProcedureCatalogue procedures,
            FilingRecords records,
            Clock clock) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.assessment = assessment;
        this.procedures = procedures;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Files the dossier as it stands. Filing twice (a double click) gives the same answer.
     *
     * @return {@link FilingOutcome.Stopped} with all findings if any of them stops the filing
     */
    public FilingOutcome file(Actor actor, UUID id) {
        var now = clock.instant();
        var dossier = dossiers.lockOfCompany(id, actor.filingCompany());
        if (!dossier.isOpenForFiler()) {
            return filed(dossier);
        }
        var call = calls.ofCompany(dossier.portCall(), dossier.company());
        var assessed =
                assessment.assess(dossier, call, dossiers.declarations(id), dossiers.earlierInCall(dossier), now);
        if (!assessed.mayBeFiled()) {
            return new FilingOutcome.Stopped(assessed.findings());
        }
        file(dossier, call, assessed, now);
        var frozen =
                DossierVersion.freeze(id, dossier.versionNo(), assessed.filed().content(), actor.account(), now);
        dossiers.add(frozen);
        records.filed(actor, dossier, call, frozen, now);
        return filed(dossier);
    }

    private void file(Dossier dossier, PortCall call, Assessed assessed, Instant now) {
        if (dossier.number() != null) {
            dossier.fileAgain(now);
            return;
        }
        var today = now.atZone(TheClock.VIETNAM).toLocalDate();
        var procedure = procedures.procedure(dossier.procedureCode());
        boolean late = now.isAfter(procedure
                .filingDeadline(call.momentOf(procedure.movement()), today)
                .at());
        dossier.file(records.number(dossier.unit(), today.getYear()), procedure.answerDeadline(now, today), late, now);
        call.declared(assessed.filed().general().path("shipName").asText());
    }

    private static FilingOutcome filed(Dossier dossier) {
        return new FilingOutcome.Filed(
                dossier.id(), dossier.number(), dossier.versionNo(), dossier.dueAt(), dossier.dueLaw(), dossier.late());
    }
}
