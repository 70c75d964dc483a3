package eborder.permit;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.dossier.Dossiers;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.party.StandIns;
import eborder.procedure.ProcedureCatalogue;
import eborder.shared.Counters;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The commander's decision on requested permits: many at once, numbers without gaps. */
@UseCase
public class PermitApproval {
    private final Permits permits;
    private final StandIns standIns;
    private final Dossiers dossiers;
    private final Counters counters;
    private final ProcedureCatalogue catalogue;
    private final PermitRecords records;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PermitApproval(
            Permits permits,
            StandIns standIns,
            Dossiers dossiers,
            Counters counters,
            ProcedureCatalogue catalogue,
            PermitRecords records,
            AuditTrail audit,
            Clock clock) {
        this.permits = permits;
        this.standIns = standIns;
        this.dossiers = dossiers;
        this.counters = counters;
        this.catalogue = catalogue;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** Requested and approved permits of the unit, oldest first. */
    public List<PermitRow> waiting(Actor actor) {
        return permits.waiting(actor.unitAs(Role.COMMANDER));
    }

    /** How many permits wait for this person's signature. */
    public long unsigned(Actor actor) {
        return permits.unsigned(actor.account());
    }

    /** How many of a dossier's approved permits wait for an answer about their holder, or for an officer's word. @throws Problem NOT_FOUND for another unit's dossier */
    public long heldBack(Actor actor, UUID dossier) {
        return permits.heldBack(
                dossiers.ofUnit(dossier, actor.unitAs(Role.COMMANDER)).id(), clock.instant());
    }

    /** What those who ask for permits have already. @throws Problem NOT_FOUND for another unit's dossier */
    public List<HeldAlready> heldAlready(Actor actor, UUID dossier) {
        return permits.heldAlready(
                dossiers.ofUnit(dossier, actor.unitAs(Role.COMMANDER)).id());
    }

    /**
     * Approves those among the ids that are still requested; a second click changes nothing.
     *
     * @return how many were approved now
     * @throws Problem SAME_PERSON if the commander confirmed the dossier himself, STATUS_FORBIDS if what one comes in place of has expired
     */
    int approve(Actor actor, Collection<UUID> ids) {
        var now = clock.instant();
        // before those that come in their place, as every other deed on them does
        var replaced = permits.lockReplacedBy(ids, actor.unitAs(Role.COMMANDER)).stream()
                .collect(Collectors.toMap(Permit::id, Function.identity()));
        var requested = permits.lockOfUnit(ids, actor.unitAs(Role.COMMANDER)).stream()
                .filter(permit -> permit.status().allows(PermitStatus.Step.APPROVE))
                .toList();
        if (requested.isEmpty()) {
            return 0;
        }
        int year = now.atZone(TheClock.VIETNAM).getYear();
        long number = counters.next("permit:" + actor.unit() + ":" + year, requested.size());
        long index = counters.next("status-list:1", requested.size());
        for (var permit : requested) {
            approveOne(permit, PermitNumber.of(actor.unit(), year, number++), (int) index++, actor, now);
            if (permit.replaces() != null) {
                replace(replaced.get(permit.replaces()), permit.number(), actor, now);
            }
        }
        return requested.size();
    }

    private void approveOne(Permit permit, PermitNumber number, int index, Actor actor, Instant now) {
        var standingIn = standIns.signing(
                actor,
                Role.COMMANDER,
                catalogue.permit(permit.code()).signerTitle().vi(),
                now);
        permit.approve(number, validity(permit, now), index, actor, standingIn.orElse(null), now);
        audit.record(new Deed(
                AuditEvent.PERMIT_APPROVED,
                now,
                actor.username(),
                permit.subject(),
                Map.of("dossier", permit.dossier().toString())));
    }

    private void replace(Permit former, PermitNumber number, Actor actor, Instant now) {
        former.replacedBy(number, now);
        records.ended(former, actor.username(), now);
    }

    /** From now, or the day asked for, until the last day asked for ends, at most as long as the law allows. */
    private Validity validity(Permit permit, Instant now) {
        var from = permit.wantedFrom() == null || permit.wantedFrom().isBefore(now) ? now : permit.wantedFrom();
        LocalDate today = from.atZone(TheClock.VIETNAM).toLocalDate();
        var longest = today.plus(catalogue.permit(permit.code()).longest(today).value());
        var wanted = permit.wantedUntil().atZone(TheClock.VIETNAM).toLocalDate();
        var lastDay = wanted.isBefore(longest) ? wanted : longest;
        if (lastDay.isBefore(today)) {
            lastDay = today;
        }
        return new Validity(
                from, lastDay.plusDays(1).atStartOfDay(TheClock.VIETNAM).toInstant());
    }

    /** @throws Problem REASON_MISSING without a reason */
    public void refuse(Actor actor, Collection<UUID> ids, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Problem(ErrorCode.REASON_MISSING);
        }
        var now = clock.instant();
        permits.lockOfUnit(ids, actor.unitAs(Role.COMMANDER)).forEach(permit -> {
            permit.refuse(reason.strip(), now);
            records.changed(AuditEvent.PERMIT_REFUSED, permit, actor, Map.of("reason", reason.strip()), now);
        });
    }
}
