package eborder.paper;

/** What a key is for. Text: message key {@code key.<name>}. */
public enum KeyRole {
    OFFICER,
    ALL_OFFICERS,
    AGENCY,
    TIME_STAMP,
    SEAL,
    FORMER_SEAL,
    STATUS_LIST;

    public String messageKey() {
        return "key." + name();
    }
}
