package eborder.party;

import java.util.UUID;

/** An account and the password that is shown this once and must be changed at the first sign-in. */
public record OpenedAccount(UUID id, String oneTimePassword) {
    /** Without the password, which must not come into a log. */
    @Override
    public String toString() {
        return "OpenedAccount[" + id + "]";
    }
}
