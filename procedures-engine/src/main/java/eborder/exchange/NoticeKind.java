package eborder.exchange;

/** What a notice tells the National Single Window (single-window.md 1.5). */
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
    CREW_OVERDUE
}
