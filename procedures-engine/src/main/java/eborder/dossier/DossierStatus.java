package eborder.dossier;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The states of a dossier and the one table of what leads where (domain.md 4.3). */
public enum DossierStatus {
    DRAFT,
    RECEIVED,
    IN_REVIEW,
    SUPPLEMENT_REQUESTED,
    RESUBMITTED,
    REFUSAL_PROPOSED,
    CONFIRMED,
    REFUSED;

    /** What can be done to a dossier. */
    public enum Step {
        FILE,
        CLAIM,
        RELEASE,
        ASK_SUPPLEMENT,
        CONFIRM,
        PROPOSE_REFUSAL,
        SEND_BACK,
        REFUSE
    }

    private static final Map<DossierStatus, Map<Step, DossierStatus>> TABLE = Map.of(
            DRAFT, Map.of(Step.FILE, RECEIVED),
            RECEIVED, Map.of(Step.CLAIM, IN_REVIEW),
            RESUBMITTED, Map.of(Step.CLAIM, IN_REVIEW),
            IN_REVIEW,
                    Map.of(
                            Step.CLAIM, IN_REVIEW,
                            Step.RELEASE, RECEIVED,
                            Step.ASK_SUPPLEMENT, SUPPLEMENT_REQUESTED,
                            Step.CONFIRM, CONFIRMED,
                            Step.PROPOSE_REFUSAL, REFUSAL_PROPOSED),
            SUPPLEMENT_REQUESTED, Map.of(Step.FILE, RESUBMITTED),
            REFUSAL_PROPOSED, Map.of(Step.REFUSE, REFUSED, Step.SEND_BACK, RECEIVED),
            CONFIRMED, Map.of(),
            REFUSED, Map.of());

    /** Those an officer still has to do something about. */
    public static final Set<DossierStatus> WAITING_FOR_OFFICER =
            EnumSet.of(RECEIVED, IN_REVIEW, RESUBMITTED, REFUSAL_PROPOSED);

    public boolean allows(Step step) {
        return TABLE.get(this).containsKey(step);
    }

    /** @throws Problem STATUS_FORBIDS if the table has no such way */
    public DossierStatus after(Step step) {
        if (!allows(step)) {
            throw new Problem(ErrorCode.STATUS_FORBIDS, Map.of("status", name(), "step", step.name()));
        }
        return TABLE.get(this).get(step);
    }

    public String messageKey() {
        return "dossier-status." + name();
    }
}
