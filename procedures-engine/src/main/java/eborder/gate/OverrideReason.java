package eborder.gate;

/** Why somebody is let through against a verdict; the guard may add words. Text: message key {@code gate.override.<name>}. */
public enum OverrideReason {
    SHIFT_LEADER_AGREED,
    DUTY_OFFICER_ORDERED,
    CHECKED_BY_PHONE,
    RETURNS_ABOARD,
    MEDICAL_EMERGENCY,
    DEVICE_AT_FAULT;

    public String messageKey() {
        return "gate.override." + name();
    }
}
