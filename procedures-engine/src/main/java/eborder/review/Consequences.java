package eborder.review;

import eborder.dossier.Dossier;
import eborder.dossier.DossierStatus.Step;
import eborder.dossier.DossierVersion;
import eborder.dossier.Dossiers;
import eborder.dossier.check.Situations;
import eborder.exchange.Outbox;
import eborder.party.Actor;
import eborder.portcall.PortCall;
import eborder.portcall.PortCalls;
import eborder.procedure.Changes;
import eborder.procedure.Movement;
import eborder.procedure.NeededForm;
import eborder.procedure.ProcedureCatalogue;
import eborder.screening.AmendedVersions;
import eborder.screening.Crossing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows from a decision: for the ship's call, the permits, and the dossier that was to be changed. */
@ApplicationScoped
public class Consequences {
    private final Dossiers dossiers;
    private final PortCalls calls;
    private final ProcedureCatalogue procedures;
    private final Situations situations;
    private final PermitRequests permits;
    private final AskedAccounts accounts;
    private final ReviewRecords records;
    private final Outbox outbox;
    private final AmendedVersions versions;

    @Inject
    Consequences(
            Dossiers dossiers,
            PortCalls calls,
            ProcedureCatalogue procedures,
            Situations situations,
            PermitRequests permits,
            AskedAccounts accounts,
            ReviewRecords records,
            Outbox outbox,
            AmendedVersions versions) {
        this.outbox = outbox;
        this.versions = versions;
        this.dossiers = dossiers;
        this.calls = calls;
        this.procedures = procedures;
        this.situations = situations;
        this.permits = permits;
        this.accounts = accounts;
        this.records = records;
    }

    /** The procedure is completed, electronically or on board. */
    void ofConfirmation(Dossier dossier, Actor by, Instant now) {
        if (dossier.changes() == null) {
            call(dossier).ifPresent(call -> call.confirmed(dossier.movement()));
            tellOfPeople(dossier, now);
            permits.follow(dossier, by, now);
            accounts.follow(
                    dossier, dossiers.version(dossier.id(), dossier.versionNo()).filed(), by, now);
        } else if (kind(dossier) == Changes.Kind.AMENDMENT) {
            amend(dossier, by, now);
        } else {
            cancel(dossiers.withId(dossier.changes()), by, now);
        }
    }

    /** What was asked for doesn't come. */
    void ofRefusal(Dossier dossier) {
        if (dossier.changes() != null) {
            dossiers.withId(dossier.changes()).keep();
        }
    }

    private Changes.Kind kind(Dossier dossier) {
        return procedures.procedure(dossier.procedureCode()).changes().kind();
    }

    /** The answers of the amendment become a new version; the one before stays as evidence (Circular 49/2017, article 15). */
    private void amend(Dossier amendment, Actor by, Instant now) {
        var standing = dossiers.withId(amendment.changes());
        var filed = dossiers.version(amendment.id(), amendment.versionNo());
        var forms = procedures.procedure(standing.procedureCode()).forms();
        var content = filed.filed()
                .only(form -> forms.stream().anyMatch(needed -> needed.id().equals(NeededForm.id(form))));
        standing.amend();
        dossiers.add(DossierVersion.freeze(
                standing.id(), standing.versionNo(), content.content(), filed.filedBy(), filed.mandate(), now));
        dossiers.takeOver(standing.id(), amendment.id(), now);
        var situation = situations.of(standing);
        standing.declared(situation.subject(content), situation.movesAt(content));
        call(standing).ifPresent(call -> call.declared(standing.subject(), standing.movement(), standing.movesAt()));
        versions.add(standing.id(), standing.versionNo(), now);
        permits.follow(standing, by, now);
        tellOfPeople(standing, now);
        records.amended(by, standing, amendment, now);
    }

    private void tellOfPeople(Dossier standing, Instant now) {
        var filed = dossiers.version(standing.id(), standing.versionNo()).filed();
        call(standing)
                .flatMap(call -> Crossing.ofList(standing, filed, call, now))
                .ifPresent(outbox::add);
    }

    private void cancel(Dossier standing, Actor by, Instant now) {
        standing.cancel(now);
        call(standing).ifPresent(call -> call.calledOff(standing.movement()));
        if (standing.movement() != Movement.DEPARTURE) {
            permits.endAll(standing.portCall(), "Hồ sơ đã hủy", by, now);
        }
        records.cancelled(by, standing, now);
        if (standing.movement() == Movement.ARRIVAL) {
            departuresOf(standing).forEach(departure -> {
                departure.fallAway(now);
                records.cancelled(by, departure, now);
            });
        }
    }

    /** A ship that doesn't come doesn't leave either: its departure may be declared together with the arrival (R08). */
    private Stream<Dossier> departuresOf(Dossier arrival) {
        return Stream.ofNullable(arrival.portCall())
                .flatMap(call -> dossiers.ofCall(call).stream())
                .filter(dossier -> dossier.movement() == Movement.DEPARTURE
                        && dossier.status().allows(Step.FALL_AWAY)
                        && !standsAsChange(dossier));
    }

    /** A decided change of a departure stays as it was decided. */
    private static boolean standsAsChange(Dossier dossier) {
        return dossier.changes() != null && dossier.decidedAt() != null;
    }

    private Optional<PortCall> call(Dossier dossier) {
        return Optional.ofNullable(dossier.portCall()).map(calls::withId);
    }
}
