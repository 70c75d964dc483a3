package eborder.party;

/** Roles of the portal (domain.md 4.1). What each may do is decided by the use cases, not by the pages. */
public enum Role {
    FILER,
    COMPANY_ADMIN,
    PROC_OFFICER,
    TEAM_LEAD,
    COMMANDER,
    GATE_OFFICER,
    HQ_SUPERVISOR,
    SYS_ADMIN;

    public String messageKey() {
        return "role." + name();
    }
}
