package eborder.singlewindow.rest;

/** The names of {@link eborder.party.Role} as annotations need them: constants. A test holds the two together. */
final class Roles {
    static final String FILER = "FILER";
    static final String COMPANY_ADMIN = "COMPANY_ADMIN";
    static final String PROC_OFFICER = "PROC_OFFICER";
    static final String TEAM_LEAD = "TEAM_LEAD";
    static final String COMMANDER = "COMMANDER";
    static final String GATE_OFFICER = "GATE_OFFICER";
    static final String HQ_SUPERVISOR = "HQ_SUPERVISOR";
    static final String SYS_ADMIN = "SYS_ADMIN";

    private Roles() {}
}
