package eborder.party;

import java.time.Instant;

/**
 * That an account is linked to an identity, which itself isn't shown.
 *
 * @param issuer the provider
 * @param by user name of who linked it
 */
public record LinkedIdentity(String issuer, Instant since, String by) {}
