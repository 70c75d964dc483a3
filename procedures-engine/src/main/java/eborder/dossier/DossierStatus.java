package eborder.dossier;

import static java.util.Map.entry;

import eborder.shared.ErrorCode;
import eborder.shared.Problem;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The states of a dossier and the one table of what leads where (domain.md 4.3). */
public enum DossierStatus {
    DRAFT,
    RECEIVED,
    IN_REVIEW,
    SUPPLEMENT_REQUESTED,
    RESUBMITTED,
    REFUSAL_PROPOSED,
    CONFIRMED,
    AMEND_PENDING,
    CANCEL_PENDING,
    CANCELLED,
    REFUSED,
    CONFIRMED_ON_BOARD,
    LAPSED,
    WITHDRAWN;

    /** What can be done to a dossier. */
    public enum Step {
        FILE,
        WITHDRAW,
        CLAIM,
        RELEASE,
        ASK_SUPPLEMENT,
        CONFIRM,
        PROPOSE_REFUSAL,
        SEND_BACK,
        REFUSE,
        /** The refused electronic procedure was carried out directly on board. */
        CONFIRM_ON_BOARD,
        /** An amendment or a cancellation of it was filed. */
        ASK_AMENDMENT,
        ASK_CANCELLATION,
        /** The border guard accepted the change that was asked for. */
        CHANGE,
        /** The change that was asked for doesn't come: refused or withdrawn. */
        KEEP,
        /** The arrival that a departure follows was cancelled. */
        FALL_AWAY,
        LAPSE
    }

    private static final Map<DossierStatus, Map<Step, DossierStatus>> TABLE = Map.ofEntries(
            entry(DRAFT, Map.of(Step.FILE, RECEIVED, Step.WITHDRAW, WITHDRAWN, Step.FALL_AWAY, WITHDRAWN)),
            entry(RECEIVED, Map.of(Step.CLAIM, IN_REVIEW, Step.WITHDRAW, WITHDRAWN, Step.FALL_AWAY, WITHDRAWN)),
            entry(RESUBMITTED, Map.of(Step.CLAIM, IN_REVIEW, Step.WITHDRAW, WITHDRAWN, Step.FALL_AWAY, WITHDRAWN)),
            entry(
                    IN_REVIEW,
                    Map.of(
                            Step.CLAIM, IN_REVIEW,
                            Step.RELEASE, RECEIVED,
                            Step.ASK_SUPPLEMENT, SUPPLEMENT_REQUESTED,
                            Step.CONFIRM, CONFIRMED,
                            Step.PROPOSE_REFUSAL, REFUSAL_PROPOSED,
                            Step.WITHDRAW, WITHDRAWN,
                            Step.FALL_AWAY, WITHDRAWN)),
            entry(
                    SUPPLEMENT_REQUESTED,
                    Map.of(
                            Step.FILE, RESUBMITTED,
                            Step.WITHDRAW, WITHDRAWN,
                            Step.FALL_AWAY, WITHDRAWN,
                            Step.LAPSE, LAPSED)),
            entry(REFUSAL_PROPOSED, Map.of(Step.REFUSE, REFUSED, Step.SEND_BACK, RECEIVED, Step.FALL_AWAY, WITHDRAWN)),
            entry(
                    CONFIRMED,
                    Map.of(
                            Step.ASK_AMENDMENT, AMEND_PENDING,
                            Step.ASK_CANCELLATION, CANCEL_PENDING,
                            Step.WITHDRAW, WITHDRAWN,
                            Step.FALL_AWAY, CANCELLED,
                            Step.LAPSE, LAPSED)),
            entry(AMEND_PENDING, Map.of(Step.CHANGE, CONFIRMED, Step.KEEP, CONFIRMED, Step.FALL_AWAY, CANCELLED)),
            entry(CANCEL_PENDING, Map.of(Step.CHANGE, CANCELLED, Step.KEEP, CONFIRMED, Step.FALL_AWAY, CANCELLED)),
            entry(REFUSED, Map.of(Step.CONFIRM_ON_BOARD, CONFIRMED_ON_BOARD)),
            entry(CANCELLED, Map.of()),
            entry(CONFIRMED_ON_BOARD, Map.of()),
            entry(LAPSED, Map.of()),
            entry(WITHDRAWN, Map.of()));

    /** Those an officer still has to do something about. */
    public static final Set<DossierStatus> WAITING_FOR_OFFICER =
            EnumSet.of(RECEIVED, IN_REVIEW, RESUBMITTED, REFUSAL_PROPOSED);

    /** Those whose movement or permit stands: confirmed, also while a change of it is asked for. */
    public static final Set<DossierStatus> IN_FORCE =
            EnumSet.of(CONFIRMED, AMEND_PENDING, CANCEL_PENDING, CONFIRMED_ON_BOARD);

    /** Those for which an amendment or a cancellation waits for its answer. */
    public static final Set<DossierStatus> CHANGE_ASKED = EnumSet.of(AMEND_PENDING, CANCEL_PENDING);

    /** Those of which nothing more comes. */
    public static final Set<DossierStatus> ENDED = EnumSet.of(CANCELLED, REFUSED, LAPSED, WITHDRAWN);

    /** As a list in a query: a planner that is told them there finds the indexes of them. */
    public static String listed(Set<DossierStatus> some) {
        return some.stream().map(status -> "'" + status + "'").collect(Collectors.joining(", "));
    }

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
