package eborder.portcall;

import eborder.exchange.Partner;

/** What an agency tells of a ship's call (single-window.md 1.5, types 30, 40, 60, 61, 70, 91 and their cancellation). */
public enum CallEventKind {
    /** When and where the ship is planned to lie. */
    PLAN(Partner.PORT_AUTHORITY, Standing.WAITING),
    MOORED(Partner.PORT_AUTHORITY, Standing.WAITING),
    SHIFTING_ORDER(Partner.PORT_AUTHORITY, Standing.WAITING),
    CLEARANCE(Partner.PORT_AUTHORITY, Standing.CLEARED),
    CLEARANCE_CANCELLED(Partner.PORT_AUTHORITY, Standing.HELD),
    /** Flag 0. */
    CUSTOMS_GREEN(Partner.CUSTOMS, Standing.CLEARED),
    /** Flag 1. */
    CUSTOMS_RED(Partner.CUSTOMS, Standing.HELD);

    private final Partner agency;
    private final Standing standing;

    CallEventKind(Partner agency, Standing standing) {
        this.agency = agency;
        this.standing = standing;
    }

    /** What an agency makes of a call. */
    public enum Standing {
        CLEARED,
        HELD,
        WAITING,
        /** Nobody has said anything. */
        UNKNOWN;

        public String messageKey() {
            return "standing." + name();
        }
    }

    /** Who may say so. */
    public Partner agency() {
        return agency;
    }

    public Standing standing() {
        return standing;
    }

    /** Whether it says that the ship is cleared, or isn't; other events leave that as it was. */
    public boolean decides() {
        return standing != Standing.WAITING;
    }

    public String messageKey() {
        return "call-event." + name();
    }
}
