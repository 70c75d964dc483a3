package eborder.permit;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.Map;

/** The states of a permit and the one table of what leads where (domain.md 4.3). Expiry follows from the time, it is no state. */
public enum PermitStatus {
    REQUESTED,
    APPROVED,
    VALID,
    REVOKED,
    REFUSED;

    /** What can be done to a permit. */
    public enum Step {
        APPROVE,
        ISSUE,
        REVOKE,
        REFUSE
    }

    private static final Map<PermitStatus, Map<Step, PermitStatus>> TABLE = Map.of(
            REQUESTED, Map.of(Step.APPROVE, APPROVED, Step.REFUSE, REFUSED),
            APPROVED, Map.of(Step.ISSUE, VALID, Step.REVOKE, REVOKED),
            VALID, Map.of(Step.REVOKE, REVOKED),
            REVOKED, Map.of(),
            REFUSED, Map.of());

    public boolean allows(Step step) {
        return TABLE.get(this).containsKey(step);
    }

    /** @throws Problem STATUS_FORBIDS if the table has no such way */
    public PermitStatus after(Step step) {
        if (!allows(step)) {
            throw new Problem(ErrorCode.STATUS_FORBIDS, Map.of("status", name(), "step", step.name()));
        }
        return TABLE.get(this).get(step);
    }

    public String messageKey() {
        return "permit-status." + name();
    }
}
