package eborder.audit;

/** Every kind of deed that the audit trail keeps. Text: message key {@code audit.<name>}. */
public enum AuditEvent {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    ACCOUNT_CREATED,
    ACCOUNT_LOCKED,
    ACCOUNT_UNLOCKED,
    ACCOUNT_DEACTIVATED,
    ROLES_ASSIGNED,
    PASSWORD_RESET,
    COMPANY_CREATED,
    PORT_CALL_OPENED,
    SHIP_MOORED,
    LIST_IMPORTED,
    DOSSIER_FILED,
    DOSSIER_CLAIMED,
    DOSSIER_RELEASED,
    DOSSIER_OPENED,
    SUPPLEMENT_ASKED,
    DOSSIER_CONFIRMED,
    REFUSAL_PROPOSED,
    DOSSIER_REFUSED,
    DOSSIER_SENT_BACK,
    PAPER_SIGNED,
    PERMIT_REQUESTED,
    PERMIT_APPROVED,
    PERMIT_ISSUED,
    PERMIT_REVOKED,
    PERMIT_REFUSED,
    PERMIT_DOWNLOADED,
    GATE_CHECKED,
    NOTICE_DELIVERED;

    public String messageKey() {
        return "audit." + name();
    }
}
