package eborder.scenario;

import eborder.filing.GrantedAccounts;
import eborder.party.AccountDesk;
import eborder.party.AccountOpening;
import eborder.party.Actor;
import eborder.party.NewAccount;
import eborder.party.NewCompany;
import eborder.party.Role;
import eborder.party.SignIn;
import eborder.party.SignInOutcome;
import eborder.support.Database;
import eborder.support.Engine;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Accounts of companies: there from the beginning, granted, closed, and whether they open. */
final class SampleAccounts {
    private static final Actor ADMINISTRATOR =
            new Actor(new UUID(0, 9), "admin", "ADMIN", Set.of(Role.SYS_ADMIN), null, null);

    private static final Map<String, String> WORDS =
            Map.of("ACTIVE", "open", "SUSPENDED", "suspended", "CANCELLED", "closed");

    private final Engine engine;
    private final Map<String, String> passwords = new HashMap<>();

    SampleAccounts(Engine engine) {
        this.engine = engine;
    }

    void open(String username, UUID company) {
        var account = new NewAccount(username, "Trần Thị Mẫu", Set.of(Role.FILER), company, null, "vi");
        passwords.put(
                username,
                engine.get(AccountOpening.class).open(ADMINISTRATOR, account).oneTimePassword());
    }

    UUID anotherCompany() {
        var company =
                new NewCompany("DAI LY KHAC", "0200000002", "+84 225 000 001", "khac@example.vn", "2 Le Thanh Tong");
        return engine.get(AccountDesk.class).createCompany(ADMINISTRATOR, company);
    }

    /** The first password of the account that a dossier granted. */
    void fetch(Actor filer, UUID dossier, String username) {
        passwords.put(
                username,
                engine.get(GrantedAccounts.class).fetch(filer, dossier).oneTimePassword());
    }

    /** {@code works}, {@code fails}, or {@code is held up as suspended}. */
    String signingIn(String username) {
        var outcome =
                engine.get(SignIn.class).signIn(username, passwords.getOrDefault(username, "a guess"), "192.0.2.1");
        if (outcome instanceof SignInOutcome.Suspended) {
            return "is held up as suspended";
        }
        return outcome instanceof SignInOutcome.SignedIn ? "works" : "fails";
    }

    UUID id(String username) {
        return UUID.fromString(Database.rows("select id from account where username = '" + username + "'")
                .get(0)
                .get(0));
    }

    /** {@code open}, {@code suspended}, {@code closed} or {@code unknown}. */
    static String state(String username) {
        var found = Database.rows("select state from account where username = '" + username + "'");
        return found.isEmpty() ? "unknown" : WORDS.get(found.get(0).get(0));
    }

    /** The border unit that granted it, and why it stands as it does. */
    static String onFile(String username) {
        return String.join(
                " ",
                Database.rows("select coalesce(granted_by, 'nobody'), state_reason from account where username = '"
                                + username + "'")
                        .get(0));
    }
}
