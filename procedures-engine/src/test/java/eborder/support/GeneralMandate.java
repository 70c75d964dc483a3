package eborder.support;

import java.util.UUID;

/** The mandate that an account begins with, for filers without one. */
public final class GeneralMandate {
    private GeneralMandate() {}

    public static void of(UUID account, UUID company) {
        Database.superuser(
                "insert into mandate (id, account, company, procedures, validfrom, grantedbyname, grantedat, version)"
                        + " values (gen_random_uuid(), '" + account + "', '" + company
                        + "', '', '2000-01-01', '', '2000-01-01', 1)");
    }
}
