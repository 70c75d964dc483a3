package eborder.permit;

import eborder.audit.AuditEvent;
import eborder.party.Actor;
import eborder.party.Role;
import eborder.permit.PermitStatus.Step;
import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import eborder.shared.TheClock;
import eborder.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a permit after its issue (domain.md 3.2, 4.3). Stopping is urgent, so any officer of the unit suspends; what gives or
 * takes a right for good is the commander's. In every deed {@code seen} is the version that the person saw, null if none.
 */
@UseCase
public class PermitLife {
    private static final int LONGEST = 1_000;

    private final Permits permits;
    private final PermitHands hands;
    private final PermitReasons reasons;
    private final PermitRecords records;
    private final StatusListIssues lists;
    private final Clock clock;

    @Inject
    PermitLife(
            Permits permits,
            PermitHands hands,
            PermitReasons reasons,
            PermitRecords records,
            StatusListIssues lists,
            Clock clock) {
        this.permits = permits;
        this.hands = hands;
        this.reasons = reasons;
        this.records = records;
        this.lists = lists;
        this.clock = clock;
    }

    /** What may be given as the reason for a step today. @throws Problem NOT_ALLOWED for others than officers */
    public List<PermitReason> reasons(Actor officer, Step step) {
        officer.reviewingUnit();
        return reasons.forStep(step, clock.instant().atZone(TheClock.VIETNAM).toLocalDate());
    }

    /**
     * Nobody passes by it until it is resumed.
     *
     * @param code of {@code permits/reasons.yaml}; {@code words} what happened
     * @throws Problem REASON_MISSING without words, BAD_REQUEST for a reason that isn't one here, STATUS_FORBIDS if it isn't in force
     */
    public void suspend(Actor officer, PermitNumber number, Integer seen, String code, String words) {
        var now = clock.instant();
        var permit = hands.ofUnit(number, officer.reviewingUnit(), seen);
        permit.suspend(known(code, Step.SUSPEND, now), written(words), now);
        refuseWaiting(permit, officer, now);
        records.changed(AuditEvent.PERMIT_SUSPENDED, permit, officer, facts(permit), now);
    }

    /** It holds again as before. @throws Problem REASON_MISSING without words, STATUS_FORBIDS if it isn't suspended */
    public void resume(Actor commander, PermitNumber number, Integer seen, String words) {
        var permit = hands.ofUnit(number, commander.unitAs(Role.COMMANDER), seen);
        permit.resume();
        lists.release(permit);
        records.changed(
                AuditEvent.PERMIT_RESUMED, permit, commander, Map.of("reason", written(words)), clock.instant());
    }

    /** For good. @throws Problem as {@link #suspend} */
    public void revoke(Actor commander, PermitNumber number, Integer seen, String code, String words) {
        var now = clock.instant();
        var permit = hands.ofUnit(number, commander.unitAs(Role.COMMANDER), seen);
        permit.revoke(known(code, Step.REVOKE, now), written(words), now);
        end(permit, commander, now);
    }

    /** The paper has been handed in, to a guard or an officer. @throws Problem STATUS_FORBIDS if it has ended already */
    public void returned(Actor officer, PermitNumber number, Integer seen) {
        var now = clock.instant();
        var permit = hands.ofUnit(number, PermitHands.takingUnit(officer), seen);
        permit.returned(now);
        end(permit, officer, now);
    }

    /** By the company it was given to, or by an officer. @throws Problem REASON_MISSING without words, STATUS_FORBIDS if it has ended already */
    public void reportLost(Actor actor, PermitNumber number, Integer seen, String words) {
        var now = clock.instant();
        var permit = hands.ofFilerOrUnit(actor, number, seen, now);
        permit.reportLost(written(words), now);
        end(permit, actor, now);
    }

    /**
     * Asks for another one in its place, with a number of its own, which the commander approves like any; from then on this one is void.
     *
     * @throws Problem REASON_MISSING without words, CHANGE_WAITING if one is asked for already, STATUS_FORBIDS if it can't be replaced
     */
    public void askReplacement(Actor actor, PermitNumber number, Integer seen, String words) {
        var now = clock.instant();
        var permit = hands.ofFilerOrUnit(actor, number, seen, now);
        if (permits.lockWaitingFor(permit.id()).isPresent()) {
            throw new Problem(ErrorCode.CHANGE_WAITING);
        }
        permits.add(permit.askReplacement(actor, now));
        records.changed(AuditEvent.PERMIT_REPLACEMENT_ASKED, permit, actor, Map.of("reason", written(words)), now);
    }

    private void end(Permit permit, Actor by, Instant now) {
        if (permit.status() != PermitStatus.LOST) {
            refuseWaiting(permit, by, now);
        }
        records.ended(permit, by.username(), now);
    }

    /** What isn't in force any more isn't replaced either; a loss is why one asks. */
    private void refuseWaiting(Permit permit, Actor by, Instant now) {
        permits.lockWaitingFor(permit.id()).ifPresent(waiting -> {
            waiting.refuseFor(permit, now);
            records.ended(waiting, by.username(), now);
        });
    }

    private String known(String code, Step step, Instant now) {
        return reasons.require(code, step, now.atZone(TheClock.VIETNAM).toLocalDate())
                .code();
    }

    private static Map<String, String> facts(Permit permit) {
        return Map.of("code", permit.endCode(), "reason", permit.endReason());
    }

    private static String written(String words) {
        if (words == null || words.isBlank()) {
            throw new Problem(ErrorCode.REASON_MISSING);
        }
        if (words.length() > LONGEST) {
            throw new Problem(ErrorCode.BAD_REQUEST, Map.of("property", "reason"));
        }
        return words.strip();
    }
}
