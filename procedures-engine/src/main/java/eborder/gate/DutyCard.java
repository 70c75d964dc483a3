package eborder.gate;

/** Who passes on duty and needs no permit (Decree 77/2017, article 26(1) and (3)). Text: message key {@code gate.duty.<name>}. */
public enum DutyCard {
    PILOT,
    PORT_AUTHORITY,
    CUSTOMS,
    QUARANTINE,
    BORDER_GUARD,
    FILER_ON_DUTY,
    MEDICAL;

    public String messageKey() {
        return "gate.duty." + name();
    }
}
