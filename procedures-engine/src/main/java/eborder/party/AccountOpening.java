package eborder.party;

import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.util.UUID;

/** Opens accounts and gives new one-time passwords, for administrators. */
@Relay
public class AccountOpening {
    private final AccountDesk desk;
    private final Passwords passwords;

    @Inject
    AccountOpening(AccountDesk desk, Passwords passwords) {
        this.desk = desk;
        this.passwords = passwords;
    }

    public OpenedAccount open(Actor administrator, NewAccount wanted) {
        administrator.require(Role.SYS_ADMIN);
        String password = passwords.oneTime();
        return new OpenedAccount(desk.createAccount(administrator, wanted, passwords.hash(password)), password);
    }

    /** The first password of an account that was granted to the filer's own company. @throws eborder.shared.Problem STATUS_FORBIDS if it was fetched before */
    public OpenedAccount fetch(Actor filer, String username) {
        String password = passwords.oneTime();
        return new OpenedAccount(desk.giveFirstPassword(filer, username, passwords.hash(password)), password);
    }

    /** For a forgotten password; also unlocks and ends what is signed in. */
    public OpenedAccount reset(Actor administrator, UUID account) {
        administrator.require(Role.SYS_ADMIN);
        String password = passwords.oneTime();
        desk.giveOneTimePassword(administrator, account, passwords.hash(password));
        return new OpenedAccount(account, password);
    }
}
