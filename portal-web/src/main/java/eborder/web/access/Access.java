package eborder.web.access;

import static eborder.party.Role.COMMANDER;
import static eborder.party.Role.COMPANY_ADMIN;
import static eborder.party.Role.FILER;
import static eborder.party.Role.GATE_OFFICER;
import static eborder.party.Role.HQ_SUPERVISOR;
import static eborder.party.Role.PROC_OFFICER;
import static eborder.party.Role.SYS_ADMIN;
import static eborder.party.Role.TEAM_LEAD;

import eborder.party.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The access table: what begins with a path may be entered by whom. The longest path counts; what is not listed does not exist. */
public final class Access {
    private static final List<Row> ROWS = List.of(
            anyone("/login.xhtml"),
            anyone("/sign-in/provider"),
            anyone("/sign-in/answer"),
            anyone("/sign-out/provider"),
            anyone("/procedures/"),
            anyone("/verify/"),
            anyone("/downloads/"),
            anyone("/error/"),
            anyone("/jakarta.faces.resource/"),
            anyone("/preferences"),
            anyone("/favicon.ico"),
            anyone("/health"),
            anyone("/health/"),
            signedIn("/"),
            signedIn("/home.xhtml"),
            signedIn("/sign-out"),
            signedIn("/account/"),
            signedIn("/acting"),
            roles("/company/", COMPANY_ADMIN),
            roles("/admin/", SYS_ADMIN),
            roles("/admin/outages.xhtml", HQ_SUPERVISOR, SYS_ADMIN),
            roles("/admin/outage.xhtml", HQ_SUPERVISOR, SYS_ADMIN),
            roles("/filing/", FILER),
            roles("/filing/accounts.xhtml", FILER, COMPANY_ADMIN),
            roles("/review/", PROC_OFFICER, TEAM_LEAD, COMMANDER),
            roles("/permit/", COMMANDER),
            roles("/permit/register.xhtml", PROC_OFFICER, TEAM_LEAD, COMMANDER),
            roles("/unit/", COMMANDER),
            roles("/gate/", GATE_OFFICER),
            roles("/ashore/", PROC_OFFICER, TEAM_LEAD, COMMANDER, GATE_OFFICER, HQ_SUPERVISOR),
            roles("/ashore/case.xhtml", PROC_OFFICER, TEAM_LEAD, COMMANDER));

    private Access() {}

    /**
     * One row.
     *
     * @param path a folder if it ends in a slash, else one page
     * @param anyone also who isn't signed in
     * @param roles one of these is needed; empty means that signing in is enough
     */
    public record Row(String path, boolean anyone, Set<Role> roles) {
        boolean covers(String asked) {
            boolean folder = path.length() > 1 && path.endsWith("/");
            return folder ? asked.startsWith(path) : asked.equals(path);
        }

        /** Whether it is there for some roles only. */
        boolean isWork() {
            return !anyone && !roles.isEmpty();
        }

        public boolean admits(Collection<Role> held) {
            return anyone || roles.isEmpty() || held.stream().anyMatch(roles::contains);
        }
    }

    /** The row that decides for a path inside the portal, if there is one. */
    public static Optional<Row> row(String path) {
        return ROWS.stream()
                .filter(row -> row.covers(path))
                .max(Comparator.comparingInt(row -> row.path().length()));
    }

    public static List<Row> rows() {
        return ROWS;
    }

    private static Row anyone(String path) {
        return new Row(path, true, Set.of());
    }

    private static Row signedIn(String path) {
        return new Row(path, false, Set.of());
    }

    private static Row roles(String path, Role... roles) {
        return new Row(path, false, Set.of(roles));
    }
}
