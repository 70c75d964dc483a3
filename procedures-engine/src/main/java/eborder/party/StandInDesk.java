package eborder.party;

import eborder.audit.AuditEvent;
import eborder.audit.AuditTrail;
import eborder.audit.Deed;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The commander says who stands in for whom in the unit, and until when. A stand-in appoints nobody. */
@UseCase
public class StandInDesk {
    private final StandIns standIns;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    StandInDesk(StandIns standIns, Accounts accounts, AuditTrail audit, Clock clock) {
        this.standIns = standIns;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The unit's stand-ins, the last to end first. */
    public List<StandInRow> list(Actor actor) {
        var now = clock.instant();
        return standIns.ofUnit(actor.unitAs(Role.COMMANDER)).stream()
                .map(standIn -> row(standIn, now))
                .toList();
    }

    private StandInRow row(StandIn standIn, Instant now) {
        var account = accounts.get(standIn.account());
        return standIn.row(account.name(), account.username(), now);
    }

    /**
     * Appoints an officer of any unit for some days.
     *
     * @throws Problem NOT_ALLOWED for a stand-in, NOT_FOUND unless there is such an officer, BAD_REQUEST if the last day has gone by
     */
    public UUID appoint(Actor actor, NewStandIn wanted) {
        requireHead(actor);
        var now = clock.instant();
        var officer = accounts.named(Username.tidied(wanted.username()))
                .filter(account -> account.active() && account.unit() != null)
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        var from = wanted.firstDay().atStartOfDay(TheClock.VIETNAM).toInstant();
        var until = wanted.lastDay().plusDays(1).atStartOfDay(TheClock.VIETNAM).toInstant();
        if (!until.isAfter(now)) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "lastDay"));
        }
        var standIn = StandIn.appoint(officer.id(), actor.unit(), wanted, from, until, actor.name(), now);
        standIns.add(standIn);
        record(AuditEvent.STAND_IN_APPOINTED, actor, standIn, now);
        return standIn.id();
    }

    /** Takes effect within five seconds. @throws Problem NOT_ALLOWED for a stand-in, STATUS_FORBIDS if it has ended */
    public void end(Actor actor, UUID id) {
        requireHead(actor);
        var now = clock.instant();
        var standIn = standIns.ofUnit(id, actor.unit());
        standIn.end(actor.name(), now);
        record(AuditEvent.STAND_IN_ENDED, actor, standIn, now);
    }

    private void requireHead(Actor actor) {
        var unit = actor.unitAs(Role.COMMANDER);
        var own = accounts.get(actor.account());
        if (!own.holds(Role.COMMANDER) || !unit.equals(own.unit())) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
    }

    private void record(AuditEvent event, Actor actor, StandIn standIn, Instant now) {
        audit.record(new Deed(
                event,
                now,
                actor.username(),
                "account:" + standIn.account(),
                Map.of("unit", standIn.unit(), "role", standIn.role().name())));
    }
}
