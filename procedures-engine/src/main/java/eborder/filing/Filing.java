package eborder.filing;

import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus;
import eborder.dossier.DossierVersion;
import eborder.dossier.Dossiers;
import eborder.dossier.check.Assessment;
import eborder.dossier.check.Assessment.Assessed;
import eborder.dossier.check.Situation;
import eborder.filing.outage.ChannelRule;
import eborder.filing.outage.Submission;
import eborder.party.Actor;
import eborder.party.Mandates;
import eborder.party.Matter;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The filing itself: everything is checked, the version is frozen, the officer's clock starts. */
@UseCase
public class Filing {
    private final Dossiers dossiers;
    private final Mandates mandates;
    private final Assessment assessment;
    private final FilingRecords records;
    private final ChannelRule channel;
    private final FilingSignatures signatures;
    private final Clock clock;

    @Inject
    Filing(
            Dossiers dossiers,
            Mandates mandates,
            Assessment assessment,
            FilingRecords records,
            ChannelRule channel,
            FilingSignatures signatures,
            Clock clock) {
        this.dossiers = dossiers;
        this.mandates = mandates;
        this.assessment = assessment;
        this.records = records;
        this.channel = channel;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * Files the dossier as it stands. Filing twice (a double click) gives the same answer.
     *
     * @return {@link FilingOutcome.Stopped} with all findings if any of them stops the filing
     * @throws Problem STATUS_FORBIDS if it was withdrawn, or changes a dossier that no longer stands or is being changed already;
     *     MANDATE_ENDED, NO_MANDATE if the person may not file it; SINGLE_WINDOW_FIRST if the single window takes it and is up; the
     *     draft is kept
     */
    public FilingOutcome file(Actor actor, UUID id) {
        return file(actor, id, Submission.direct(clock.instant()));
    }

    /** The same with a signature that holds; what was filed without one before gets it. */
    FilingOutcome file(Actor actor, UUID id, FilingSignatures.Signed signed) {
        var outcome = file(actor, id);
        if (outcome instanceof FilingOutcome.Filed) {
            signatures.keep(actor, dossiers.ofFiler(id, actor), signed, clock.instant());
        }
        return outcome;
    }

    /**
     * What is signed by who signs with the filing: the dossier as it stands, or as it was filed.
     *
     * @throws Problem NOT_FOUND for another company's dossier, STATUS_FORBIDS if it was withdrawn before it was filed
     */
    public FilingSignatures.ToSign toSign(Actor actor, UUID id) {
        var dossier = dossiers.ofFiler(id, actor);
        if (dossier.isOpenForFiler()) {
            var assessed = assessment.assess(dossier, dossiers.declarations(id), clock.instant());
            return signatures.ofDraft(dossier, assessed.filed().content());
        }
        if (dossier.versionNo() == 0) {
            throw new Problem(
                    ErrorCode.STATUS_FORBIDS, Map.of("status", dossier.status().name()));
        }
        return signatures.ofFiled(dossier);
    }

    /** The same for what doesn't come from the filer's own hands. */
    FilingOutcome file(Actor actor, UUID id, Submission submission) {
        var now = submission.at();
        var dossier = dossiers.lockOfCompany(id, actor.filingCompany());
        if (dossier.status() == DossierStatus.WITHDRAWN) {
            throw new Problem(
                    ErrorCode.STATUS_FORBIDS, Map.of("status", dossier.status().name()));
        }
        if (!dossier.isOpenForFiler()) {
            return filed(dossier);
        }
        var assessed = assessment.assess(dossier, dossiers.declarations(id), now);
        var mandate = mandates.require(actor, matter(dossier, assessed.situation()), clock.instant());
        var outage = channel.admit(dossier, submission);
        if (!assessed.mayBeFiled()) {
            return new FilingOutcome.Stopped(assessed.findings());
        }
        outage.ifPresent(dossier::filedIn);
        file(dossier, assessed, now);
        var frozen = DossierVersion.freeze(
                id, dossier.versionNo(), assessed.filed().content(), actor.account(), mandate, now);
        dossiers.add(frozen);
        records.filed(actor, dossier, assessed.situation(), frozen, clock.instant());
        return filed(dossier);
    }

    private static Matter matter(Dossier dossier, Situation situation) {
        var imo = situation.call().map(call -> call.imo().digits()).orElse(null);
        return new Matter(imo, dossier.unit(), dossier.procedureCode());
    }

    private void file(Dossier dossier, Assessed assessed, Instant now) {
        takeOver(dossier, assessed);
        if (dossier.number() != null) {
            dossier.fileAgain(now);
            return;
        }
        var today = now.atZone(TheClock.VIETNAM).toLocalDate();
        var situation = assessed.situation();
        boolean late = situation
                .fileBy(assessed.filed(), today)
                .filter(by -> now.isAfter(by.at()))
                .isPresent();
        var answer = situation.procedure().answerDeadline(dossier.movement(), now, today);
        dossier.file(records.number(dossier.unit(), today.getYear()), answer, late, now);
        if (dossier.changes() != null) {
            var standing = dossiers.lockOfCompany(dossier.changes(), dossier.company());
            standing.askChange(situation.procedure().changes().kind());
            dossier.compareWith(standing.versionNo());
        }
    }

    /** From now on the dossier is about what was declared. What changes another becomes true when that is changed. */
    private static void takeOver(Dossier dossier, Assessed assessed) {
        var situation = assessed.situation();
        if (dossier.changes() == null) {
            var filed = assessed.filed();
            var subject = situation.subject(filed);
            dossier.declared(subject, situation.movesAt(filed));
            situation.call().ifPresent(dossier::boundTo);
            situation.call().ifPresent(call -> call.declared(subject, dossier.movement(), dossier.movesAt()));
        }
    }

    private static FilingOutcome filed(Dossier dossier) {
        return new FilingOutcome.Filed(
                dossier.id(), dossier.number(), dossier.versionNo(), dossier.dueAt(), dossier.dueLaw(), dossier.late());
    }
}
