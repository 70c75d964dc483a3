package eborder.party;

import eborder.support.Database;
import eborder.support.Engine;
import eborder.support.TestClock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** An administrator, a company and what they need to do. */
final class World {
    static final String ADDRESS = "192.0.2.7";
    static final Actor ADMINISTRATOR =
            new Actor(UUID.randomUUID(), "admin", "Quản trị", Set.of(Role.SYS_ADMIN), null, null);

    final TestClock clock = TestClock.at("2026-11-22T03:00:00Z");
    final Engine engine = Engine.with(clock, QuickPasswords.make());
    final AccountDesk desk = engine.get(AccountDesk.class);
    final AccountOpening opening = engine.get(AccountOpening.class);
    final SignIn signIn = engine.get(SignIn.class);
    final OwnPassword ownPassword = engine.get(OwnPassword.class);
    final AccessTokens tokens = engine.get(AccessTokens.class);
    final CurrentActors actors = engine.get(CurrentActors.class);
    final UUID company;

    World() {
        Database.truncate();
        company = desk.createCompany(ADMINISTRATOR, newCompany("0200109558"));
    }

    static NewCompany newCompany(String taxCode) {
        return new NewCompany("Đại lý Hàng hải", taxCode, "0225 3842 000", "ops@example.vn", "Hải Phòng");
    }

    OpenedAccount openAgent(String username) {
        return opening.open(
                ADMINISTRATOR, new NewAccount(username, "Trần Văn An", Set.of(Role.FILER), company, null, "vi"));
    }

    OpenedAccount openOfficer(String username) {
        return opening.open(
                ADMINISTRATOR,
                new NewAccount(username, "Lê Thị Bình", Set.of(Role.PROC_OFFICER, Role.TEAM_LEAD), null, "HPH", "vi"));
    }

    SignInOutcome signIn(String username, String password) {
        return signIn.signIn(username, password, ADDRESS);
    }

    SignInOutcome.SignedIn signedIn(String username, String password) {
        return (SignInOutcome.SignedIn) signIn(username, password);
    }

    /** Opens an agent's account and chooses its password. */
    SignInOutcome.SignedIn settledAgent(String username, String password) {
        String oneTime = openAgent(username).oneTimePassword();
        SignInOutcome.SignedIn first = signedIn(username, oneTime);
        Instant since = ownPassword.change(first.actor(), oneTime, password, ADDRESS);
        return new SignInOutcome.SignedIn(first.actor(), first.language(), false, since);
    }
}
