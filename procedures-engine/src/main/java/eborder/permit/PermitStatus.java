package eborder.permit;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.Map;
import java.util.Set;

/** The states of a permit and the one table of what leads where (domain.md 4.3). Expiry follows from the time, it is no state. */
public enum PermitStatus {
    REQUESTED,
    APPROVED,
    VALID,
    SUSPENDED,
    RETURNED,
    LOST,
    REPLACED,
    REVOKED,
    REFUSED;

    /** Those that have ended for good: nobody passes by them again. */
    public static final Set<PermitStatus> ENDED = Set.of(RETURNED, LOST, REPLACED, REVOKED, REFUSED);

    /** What can be done to a permit. */
    public enum Step {
        APPROVE,
        ISSUE,
        SUSPEND,
        RESUME,
        RETURN,
        REPORT_LOST,
        REPLACE,
        REVOKE,
        REFUSE
    }

    /** Whoever finds a lost one hands it in; a suspended one isn't replaced, or a loss would undo the suspension. */
    private static final Map<PermitStatus, Map<Step, PermitStatus>> TABLE = Map.of(
            REQUESTED, Map.of(Step.APPROVE, APPROVED, Step.REFUSE, REFUSED),
            APPROVED, Map.of(Step.ISSUE, VALID, Step.REVOKE, REVOKED),
            VALID,
                    Map.of(
                            Step.SUSPEND, SUSPENDED,
                            Step.RETURN, RETURNED,
                            Step.REPORT_LOST, LOST,
                            Step.REPLACE, REPLACED,
                            Step.REVOKE, REVOKED),
            SUSPENDED, Map.of(Step.RESUME, VALID, Step.RETURN, RETURNED, Step.REPORT_LOST, LOST, Step.REVOKE, REVOKED),
            LOST, Map.of(Step.RETURN, RETURNED, Step.REPLACE, REPLACED),
            RETURNED, Map.of(),
            REPLACED, Map.of(),
            REVOKED, Map.of(),
            REFUSED, Map.of());

    public boolean allows(Step step) {
        return TABLE.get(this).containsKey(step);
    }

    /** @throws Problem STATUS_FORBIDS if the table has no such way */
    public PermitStatus after(Step step) {
        requireWay(step);
        return TABLE.get(this).get(step);
    }

    /** @throws Problem STATUS_FORBIDS if the table has no such way */
    void requireWay(Step step) {
        if (!allows(step)) {
            throw new Problem(ErrorCode.STATUS_FORBIDS, Map.of("status", name(), "step", step.name()));
        }
    }

    public String messageKey() {
        return "permit-status." + name();
    }
}
