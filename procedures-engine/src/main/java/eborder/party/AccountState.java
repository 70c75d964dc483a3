package eborder.party;

/** Whether an account opens. A suspended one may come back, a cancelled one never; its name stays taken. */
public enum AccountState {
    ACTIVE,
    SUSPENDED,
    CANCELLED;

    public String messageKey() {
        return "account-state." + name();
    }
}
