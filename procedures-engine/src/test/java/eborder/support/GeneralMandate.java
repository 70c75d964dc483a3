package eborder.support;

import java.util.UUID;

/** An account with the mandate that it begins with. */
public final class GeneralMandate {
    private GeneralMandate() {}

    /** @param username not yet taken */
    public static void of(UUID account, String username, UUID company) {
        Database.superuser(
                "insert into account (id, username, name, roles, company, language, must_change_password, state,"
                        + " credentials_since, created, state_since, version) values ('" + account + "', '" + username
                        + "', upper('"
                        + username + "'), 'FILER', '" + company
                        + "', 'vi', false, 'ACTIVE', '2000-01-01', '2000-01-01', '2000-01-01', 1)");
        Database.superuser(
                "insert into mandate (id, account, company, procedures, validfrom, grantedbyname, grantedat, version)"
                        + " values (gen_random_uuid(), '" + account + "', '" + company
                        + "', '', '2000-01-01', '', '2000-01-01', 1)");
    }
}
