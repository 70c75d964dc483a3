package eborder.screening.citizen;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.procedure.ProcedureCatalogue;
import eborder.screening.NoAnswer;
import eborder.screening.citizen.CitizenChecks.Claimed;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The short transactions around asking: whom to ask about and what for, and what came back. */
@UseCase
class CitizenDesk {
    /** Longer than all questions of one batch may take. */
    static final long LEASE_SECONDS = 240;

    private final CitizenChecks checks;
    private final Dossiers dossiers;
    private final ProcedureCatalogue procedures;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CitizenDesk(CitizenChecks checks, Dossiers dossiers, ProcedureCatalogue procedures, AuditTrail audit, Clock clock) {
        this.checks = checks;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.audit = audit;
        this.clock = clock;
    }

    List<UUID> unasked(int most) {
        return checks.unasked(most);
    }

    /** Puts down everybody in the newest version of a dossier; doing it twice, or on two nodes at once, puts down nobody twice. */
    void begin(UUID id) {
        var now = clock.instant();
        var dossier = dossiers.withId(id);
        var citizens = Citizen.in(dossiers.version(id, dossier.versionNo()).filed());
        if (!checks.beginOnce(id, dossier.versionNo(), citizens.size(), now) || citizens.isEmpty()) {
            return;
        }
        checks.add(
                id,
                dossier.versionNo(),
                dossier.unit(),
                citizens.stream().map(Citizen::place).toList());
        record(
                AuditEvent.CITIZENS_ASKED,
                id,
                Map.of("people", Integer.toString(citizens.size()), "purpose", purpose(dossier.procedureCode())),
                now);
    }

    /** Nobody is asked about for a purpose that is gone. */
    void endUnneeded() {
        checks.endUnneeded(clock.instant());
    }

    /** Questions that are now the caller's alone, for {@link #LEASE_SECONDS}. */
    List<CitizenQuestion> claim(int most) {
        return checks.claim(most, LEASE_SECONDS).stream()
                .collect(Collectors.groupingBy(Claimed::version))
                .entrySet()
                .stream()
                .flatMap(of -> questions(of.getKey(), of.getValue()))
                .toList();
    }

    private Stream<CitizenQuestion> questions(CitizenChecks.Version version, List<Claimed> claimed) {
        var dossier = dossiers.withId(version.dossier());
        var filed = dossiers.version(version.dossier(), version.versionNo()).filed();
        var purpose = purpose(dossier.procedureCode());
        return claimed.stream()
                .map(one -> new CitizenQuestion(
                        one.question(), purpose, dossier.number().text(), Citizen.at(filed, one.place())));
    }

    private String purpose(String procedure) {
        return procedure + ": " + procedures.procedure(procedure).legalBasis();
    }

    /** The partner's words. */
    void answered(List<CitizenAnswer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        var now = clock.instant();
        checks.answered(answers, now)
                .forEach(missed ->
                        record(AuditEvent.CITIZEN_MISMATCH, missed.dossier(), Map.of("place", missed.place()), now));
    }

    /** They are asked again, with the same ids. @param pause at least so many seconds from now */
    void unanswered(List<UUID> questions, NoAnswer why, int pause) {
        checks.postpone(questions, why, pause);
    }

    private void record(AuditEvent event, UUID dossier, Map<String, String> facts, Instant now) {
        audit.record(new Deed(event, now, "system", "dossier:" + dossier, facts));
    }
}
