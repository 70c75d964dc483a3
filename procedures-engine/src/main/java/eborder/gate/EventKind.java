package eborder.gate;

import eborder.audit.AuditEvent;

/** What happens at a gate. */
public enum EventKind {
    /** A permit was read and judged. */
    CHECK(AuditEvent.GATE_CHECKED),
    /** The guard sent somebody back in spite of the verdict: another document, another face. */
    DENIAL(AuditEvent.GATE_DENIED),
    /** Somebody was let through against the verdict. */
    OVERRIDE(AuditEvent.GATE_OVERRIDDEN),
    /** Somebody passed who needs no permit (Decree 77/2017, article 26(1) and (3)). */
    DUTY(AuditEvent.GATE_DUTY_PASSED),
    /** A reader found nothing, or what it gave was spoilt on its way. */
    FAILURE(AuditEvent.GATE_READER_FAILED),
    /** Somebody's way through an automated lane has ended, whichever way: how, and how long each stage took. */
    LANE(AuditEvent.GATE_LANE_CROSSED);

    private final AuditEvent audited;

    EventKind(AuditEvent audited) {
        this.audited = audited;
    }

    AuditEvent audited() {
        return audited;
    }

    /** Whether it is about an earlier check. */
    boolean isAboutACheck() {
        return this == DENIAL || this == OVERRIDE || this == LANE;
    }
}
