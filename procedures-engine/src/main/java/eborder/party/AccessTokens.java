package eborder.party;

import eborder.shared.Problem;
import eborder.shared.Relay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Bearer tokens for software: 256 random bits, valid for eight hours, ended by a new password or the end of the account. */
@Relay
public class AccessTokens {
    /** How long a token lasts. */
    public static final Duration VALID = AccessToken.VALID;

    private static final int TOKEN_LENGTH = 43;

    private final TokenDesk desk;
    private final SeenAccounts used;
    private final ShortMemory<String, TokenHolder> seen;

    @Inject
    AccessTokens(TokenDesk desk, SeenAccounts used, Clock clock) {
        this.desk = desk;
        this.used = used;
        this.seen = new ShortMemory<>(clock);
    }

    /**
     * A token for someone who has just signed in.
     *
     * @param actingFor tax code of a company that gave the person a mandate, or code of a unit; null for the own one
     * @throws Problem NOT_ALLOWED while the password must be changed, NO_MANDATE if the person may not act there
     */
    public String issue(Actor actor, String actingFor) {
        return desk.issue(actor, actingFor);
    }

    /** The same for a device of a gate, with which it ends. */
    public String issueTo(UUID device, Actor actor, String actingFor, Duration lasts) {
        return desk.issue(actor, actingFor, device, lasts);
    }

    /** Ends all tokens of a device; on other nodes within five seconds. */
    public void revokeOf(UUID device) {
        desk.revokeOf(device);
        seen.clear();
    }

    /** Whom the token stands for now, and what it allows; what ends it takes effect within five seconds. That the account is used is noted. */
    public Optional<TokenHolder> holderOf(String token) {
        var holder = token.length() == TOKEN_LENGTH
                ? seen.get(AccessToken.digest(token), () -> desk.holderOf(token))
                : Optional.<TokenHolder>empty();
        holder.ifPresent(found -> used.note(found.actor().account()));
        return holder;
    }

    public void revoke(String token) {
        desk.revoke(token);
        seen.forget(AccessToken.digest(token));
    }
}
