package eborder.dossier;

/** How a dossier stands for the public (single-window.md 5). Not every portal has a word for each state of ours. */
public enum PublicStatus {
    RECEIVED(2),
    PROCESSING(4),
    SUPPLEMENT_ASKED(5),
    /** Refused, withdrawn, cancelled, or lapsed. */
    STOPPED(8),
    DONE(9);

    private final int code;

    PublicStatus(int code) {
        this.code = code;
    }

    /** The national portals' number for it. */
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException for a draft, of which nobody is told */
    public static PublicStatus of(DossierStatus status) {
        return switch (status) {
            case RECEIVED -> RECEIVED;
            case IN_REVIEW, RESUBMITTED, REFUSAL_PROPOSED -> PROCESSING;
            case SUPPLEMENT_REQUESTED -> SUPPLEMENT_ASKED;
            case CONFIRMED, AMEND_PENDING, CANCEL_PENDING, CONFIRMED_ON_BOARD -> DONE;
            case CANCELLED, REFUSED, LAPSED, WITHDRAWN -> STOPPED;
            case DRAFT -> throw new IllegalArgumentException("a draft is nobody's affair");
        };
    }
}
