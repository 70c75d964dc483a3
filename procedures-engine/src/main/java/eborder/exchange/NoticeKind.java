package eborder.exchange;

/** What a notice tells its partner (single-window.md 1.5 and 5). */
public enum NoticeKind {
    DOSSIER_RECEIVED,
    SUPPLEMENT_ASKED,
    DOSSIER_CONFIRMED,
    DOSSIER_REFUSED,
    /** It was withdrawn, cancelled, or has lapsed. */
    DOSSIER_CANCELLED,
    PERMIT_ISSUED,
    PERMIT_REVOKED,
    /** Somebody of the crew is soon expected back. */
    CREW_RETURN_DUE,
    /** Somebody of the crew should be back. */
    CREW_OVERDUE,
    /** Somebody was let through a gate. */
    GATE_CROSSED(Partner.IMMIGRATION),
    /** The people of a ship that comes or leaves stand confirmed. */
    PEOPLE_CONFIRMED(Partner.IMMIGRATION),
    /** How a dossier stands for the public. */
    DOSSIER_RESULT(Partner.MINISTRY);

    private final Partner partner;

    NoticeKind() {
        this(Partner.SINGLE_WINDOW);
    }

    NoticeKind(Partner partner) {
        this.partner = partner;
    }

    public Partner partner() {
        return partner;
    }
}
