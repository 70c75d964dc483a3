package eborder.exchange;

/** Whom notices are for. Text: message key {@code partner.<name>}. */
public enum Partner {
    /** The National Single Window. */
    SINGLE_WINDOW,
    /** The Immigration Department of the Ministry of Public Security. */
    IMMIGRATION,
    /** The public-service portal of the Ministry of Defence, and the national one behind it. */
    MINISTRY,
    /** The maritime port authority; it tells us, we tell it nothing. */
    PORT_AUTHORITY,
    /** Customs; it tells us, we tell it nothing. */
    CUSTOMS;

    public String messageKey() {
        return "partner." + name();
    }
}
